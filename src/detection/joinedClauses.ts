import { AUXILIARIES } from './verbs.ts';
import type { Word } from './words.ts';

/** Whether a clause with a verb of its own begins at `i`: "and it owns", "and analysts expect", "and could". */
export function beginsClause(words: readonly Word[], i: number, afterComma: boolean): boolean {
  const first = words[i]?.lower ?? '';
  if (AUXILIARIES.has(first)) return true;
  const reach = SUBJECTS.has(first) ? 4 : afterComma ? 9 : 5;
  for (let k = i + 1; k < Math.min(i + reach, words.length); k++) {
    const word = words[k] as Word;
    if (!word.isWord) return false;
    if (AUXILIARIES.has(word.lower) && !INFINITE.has(word.lower)) return true;
    if (COORDINATORS.has(word.lower) || PREPOSITIONS.has(word.lower)) {
      if (!afterComma) return false;
      continue;
    }
    if (word.facts.finite && !(words[k - 1]?.lower === 'to') && (SUBJECTS.has(first) || k > i)) return true;
    if (isVerbAfterPlural(words, k)) return true;
  }
  return false;
}

/** A verb in the present behind a plural: "analysts expect". */
export function isVerbAfterPlural(words: readonly Word[], k: number): boolean {
  const before = words[k - 1];
  if (words[k]?.facts.present !== true || before === undefined || before.facts.finite) return false;
  const { lower } = before;
  return PLURAL_SUBJECTS.has(lower) || (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss'));
}

export const COORDINATORS = new Set(['and', 'but', 'or', 'yet', 'so', 'nor']);
const SUBJECTS = new Set(
  'he she it they we i you there this that these those who nobody everyone'.split(' '),
);
const PLURAL_SUBJECTS = new Set(
  'people they we you i police men women children many some most few others both'.split(' '),
);
const PREPOSITIONS = new Set(
  'of in on at to from for by with about into over under between among as than'.split(' '),
);
const INFINITE = new Set(['be', 'been']);
