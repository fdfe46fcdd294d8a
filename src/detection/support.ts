import {
  AGENTS,
  ATTRIBUTIONS,
  isDoer,
  MEASURED_SUPERLATIVES,
  ROLE_NOUNS,
  TIME_PHRASES,
  TIME_WORDS,
} from './checkableWords.ts';
import type { EvidenceInput, Finding } from './evidence.ts';
import { phraseAt } from './phrases.ts';
import type { Word } from './words.ts';

/** What makes a statement findable: names, a time, an attribution, who acts, a measured comparison; each sort once, names up to three times. */
export function findSupport({ words, names, text }: EvidenceInput): Finding[] {
  const findings: Finding[] = [];
  for (const [start, end] of names.slice(0, MOST_NAMES))
    findings.push({ of: 'name', at: start, weight: 0.9, reason: `a name: “${text.slice(start, end)}”` });
  const lacking: Record<Sort, boolean> = { time: true, attribution: true, agent: true, comparison: true };
  const add = (of: Sort, weight: number, reason: string) => {
    if (lacking[of]) findings.push({ of, at: 0, weight, reason });
    lacking[of] = false;
  };
  words.forEach((word, i) => {
    if (!word.facts.maySupport) return;
    if (lacking.time && (TIME_WORDS.has(word.lower) || phraseAt(TIME_PHRASES, words, i) !== null))
      add('time', 0.8, `a time: “${word.text}”`);
    if (lacking.attribution && (phraseAt(ATTRIBUTIONS, words, i) !== null || isSpeaker(words, i)))
      add('attribution', 0.8, `an attribution: “${word.text}”`);
    if (lacking.agent && word.facts.agent) add('agent', 0.7, `who or what: “${word.text}”`);
    if (i === 0 && (word.lower === 'he' || word.lower === 'she'))
      add('agent', SOMEBODY_KNOWN, `who: “${word.text}”`);
    if (MEASURED_SUPERLATIVES.has(word.lower)) add('comparison', 0.5, `a comparison: “${word.text}”`);
  });
  return findings;
}

type Sort = 'time' | 'attribution' | 'agent' | 'comparison';

/** "…, the city said": somebody stands for it. */
function isSpeaker(words: readonly Word[], i: number): boolean {
  if (!SPOKEN.has((words[i] as Word).lower) || !words[i - 1]?.isWord) return false;
  return words.slice(Math.max(0, i - FARTHEST_COMMA), i - 1).some(({ text }) => text === ',');
}

const SPOKEN = new Set(['said', 'says', 'announced', 'confirmed', 'reported']);
const FARTHEST_COMMA = 6;

/** Whether a word, in lower case, may be any of these, or begin it: most words cannot. */
export const maySupport = (word: string): boolean => SUPPORTING.has(word) || isAgent(word);

/** Whether a word, in lower case, says who acts or what is measured: "vet", "vets", "the council's". */
export function isAgent(word: string): boolean {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  return AGENT_FORMS.has(bare) || isDoer(bare) || isProfession(bare);
}

/** Whether a word, in lower case, is that of a profession by its ending. */
export const isProfession = (word: string): boolean =>
  (word.includes('ist') || word.includes('ian')) && PROFESSIONS.test(word);

/** "a dentist", "two historians"; "to exist", "a checklist" are nobody. */
const PROFESSIONS = /^(?!.*(?:list|sist|xist|wist|oist)s?$)\p{L}{3,}(?:[^aeiou]ists?|[cr]ians?)$/u;

const AGENT_FORMS = new Set([...AGENTS].flatMap((agent) => [agent, `${agent}s`, agent.replace(/s$/, '')]));

/** Those that {@link maySupport}, agents by their endings apart. */
export const SUPPORTING: ReadonlySet<string> = new Set([
  ...TIME_WORDS,
  ...TIME_PHRASES.keys(),
  ...ATTRIBUTIONS.keys(),
  ...SPOKEN,
  ...AGENT_FORMS,
  ...ROLE_NOUNS,
  ...MEASURED_SUPERLATIVES,
  'he',
  'she',
]);

/** A pronoun names nobody, but somebody in particular is meant. */
const SOMEBODY_KNOWN = 0.5;
const MOST_NAMES = 3;
