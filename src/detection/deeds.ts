import { LIGHT_VERBS, SAYING_VERBS, SUBJECTIVE_VERBS } from './checkableWords.ts';
import type { Finding } from './evidence.ts';
import { AUXILIARIES } from './verbs.ts';
import { isAct, isAttributive, isReducedRelative } from './verbUses.ts';
import type { Word } from './words.ts';

/** Whether the past tense at word `i` tells what was done, and not only what was felt or said. */
export function isDeed(words: readonly Word[], i: number): boolean {
  const { lower } = words[i] as Word;
  return !SUBJECTIVE_VERBS.has(lower) && (!SAYING_VERBS.has(lower) || isAct(words, i));
}

/** The event that the past tense at word `i` tells of; null where it is no verb of its own, but describes a noun or follows "to". */
export function readDeed(words: readonly Word[], i: number): Finding | null {
  const { lower, text, start: at } = words[i] as Word;
  const before = words[i - 1];
  if (isReducedRelative(words, i) || isAttributive(words, i)) return null;
  if (before?.lower === 'to' || (before?.lower === 'be' && words[i - 2]?.lower === 'to')) return null;
  let unsure = LIGHT_VERBS.has(lower);
  if (PRESENT_TOO.has(lower)) {
    const next = words[i + 1];
    const helped = before !== undefined && AUXILIARIES.has(before.lower);
    if (before !== undefined && !helped && next?.isWord !== true && next?.text !== '$') return null;
    unsure ||= before === undefined || (before.lower.endsWith('s') && !helped);
  }
  return { of: 'event', at, weight: unsure ? 1.2 : 2, reason: `an event: “${text}”` };
}

const PRESENT_TOO = new Set(
  'hurt cut hit put set let cost spread read beat bet burst shut split upset quit'.split(' '),
);
