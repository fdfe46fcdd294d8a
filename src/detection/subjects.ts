import type { EvidenceInput } from './evidence.ts';
import type { Word } from './words.ts';

/** Whether a name, a pronoun or somebody who acts stands close before the verb at word `i`. */
export function followsSubject(words: readonly Word[], i: number, sentence: EvidenceInput): boolean {
  const from = (words[Math.max(0, i - 3)] as Word).start;
  const to = (words[i] as Word).start;
  if (sentence.names.some(([start, end]) => end > from && start < to)) return true;
  return words.slice(Math.max(0, i - 3), i).some(({ lower, facts }) => facts.agent || PRONOUNS.has(lower));
}

/** Whether the verb at word `i` has its subject close before it, or a name behind it. */
export function nearName(words: readonly Word[], i: number, sentence: EvidenceInput): boolean {
  const at = (words[i] as Word).start;
  return (
    sentence.names.length > 0 &&
    sentence.clauses.some(({ start, end }) => start <= at && at < end) &&
    (followsSubject(words, i, sentence) || sentence.names.some(([start]) => start > at))
  );
}

const PRONOUNS = new Set(['it', 'he', 'she', 'they']);
