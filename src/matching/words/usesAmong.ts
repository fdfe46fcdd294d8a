import type { RelationWords, VerbUse } from './relationWords.ts';

/**
 * Those of a verb's uses whose further words may all stand among `present`, in the order of `uses`. "Be" and "take" have hundreds, of which a
 * sentence has the words of a few: they are looked up by the longest word that each wants, the least common one, once for each vocabulary.
 */
export function usesAmong(uses: readonly VerbUse[], { words, numbers, needed }: Present): readonly VerbUse[] {
  if (uses.length === 0) return uses;
  const known = sorted.get(uses) ?? sortByNeed(uses, needed);
  sorted.set(uses, known);
  const places = [...known.free];
  for (const number of numbers)
    for (const place of known.byNeed.get(number) ?? NONE)
      if (hasAll(words, (uses[place] as VerbUse).needs)) places.push(place);
  return places.sort((a, b) => a - b).map((place) => uses[place] as VerbUse);
}

/**
 * The words of a sentence as `usesAmong` looks them up: by number, of those that any verb needs. Verbs are many and each has its own list: to
 * find a number in all of them touches no text.
 */
export function presentAmong(words: ReadonlySet<string>, { needed }: RelationWords): Present {
  const numbers: number[] = [];
  for (const word of words) {
    const number = needed.get(word);
    if (number !== undefined) numbers.push(number);
  }
  return { words, numbers, needed };
}

export interface Present {
  words: ReadonlySet<string>;
  numbers: readonly number[];
  needed: RelationWords['needed'];
}

function hasAll(words: ReadonlySet<string>, needs: readonly string[]): boolean {
  // It was found by the only one.
  if (needs.length === 1) return true;
  for (const need of needs) if (!words.has(need)) return false;
  return true;
}

const NONE: readonly number[] = [];

/** The places of the uses in their list. */
interface Sorted {
  /** Of those that need no word. */
  free: readonly number[];
  /** Of the others, by the number of the longest word that they need. */
  byNeed: ReadonlyMap<number, readonly number[]>;
}

function sortByNeed(uses: readonly VerbUse[], needed: RelationWords['needed']): Sorted {
  const free: number[] = [];
  const byNeed = new Map<number, number[]>();
  for (const [place, { needs }] of uses.entries()) {
    const longest = needs.reduce((long, word) => (word.length > long.length ? word : long), '');
    const number = needed.get(longest);
    if (number === undefined) free.push(place);
    else byNeed.set(number, [...(byNeed.get(number) ?? []), place]);
  }
  return { free, byNeed };
}

const sorted = new WeakMap<readonly VerbUse[], Sorted>();
