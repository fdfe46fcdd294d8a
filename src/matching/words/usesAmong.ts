import type { RelationWords, VerbUse } from './relationWords.ts';

/**
 * Those of a verb's uses whose further words may all stand among `present`, in the order of `uses`. Most verbs have few, which are gone through;
 * "be" and "take" have hundreds, of which a sentence has the words of a few: they are looked up by the longest word that each wants, the least
 * common one, once for each vocabulary.
 */
export function usesAmong(uses: readonly VerbUse[], present: Present): readonly VerbUse[] {
  if (uses.length === 0) return uses;
  if (uses.length <= FEW) return uses.filter(({ numbers }) => hasAll(present, numbers));
  const known = sorted.get(uses) ?? sortByNeed(uses);
  sorted.set(uses, known);
  const places = [...known.free];
  for (const number of present.numbers)
    for (const place of known.byNeed.get(number) ?? NONE)
      if (hasAll(present, (uses[place] as VerbUse).numbers)) places.push(place);
  return places.sort((a, b) => a - b).map((place) => uses[place] as VerbUse);
}

/** The words of a sentence as `usesAmong` looks them up: by number, of those that any verb needs. To find a number touches no text. */
export function presentAmong(words: Iterable<string>, { needed }: RelationWords): Present {
  const numbers: number[] = [];
  const has = new Uint8Array(needed.size);
  for (const word of words) {
    const number = needed.get(word);
    if (number === undefined || has[number] === 1) continue;
    has[number] = 1;
    numbers.push(number);
  }
  return { numbers, has };
}

export interface Present {
  numbers: readonly number[];
  /** At the number of each word that any verb needs, 1 if it is present. */
  has: Uint8Array;
}

function hasAll({ has }: Present, numbers: readonly number[]): boolean {
  for (const number of numbers) if (has[number] !== 1) return false;
  return true;
}

/** So many are gone through sooner than looked up. */
const FEW = 64;

const NONE: readonly number[] = [];

/** The places of the uses in their list. */
interface Sorted {
  /** Of those that need no word. */
  free: readonly number[];
  /** Of the others, by the number of the longest word that they need. */
  byNeed: ReadonlyMap<number, readonly number[]>;
}

function sortByNeed(uses: readonly VerbUse[]): Sorted {
  const free: number[] = [];
  const byNeed = new Map<number, number[]>();
  for (const [place, { needs, numbers }] of uses.entries()) {
    const lengths = needs.map(({ length }) => length);
    const number = numbers[lengths.indexOf(Math.max(...lengths))];
    if (number === undefined) free.push(place);
    else byNeed.set(number, [...(byNeed.get(number) ?? []), place]);
  }
  return { free, byNeed };
}

const sorted = new WeakMap<readonly VerbUse[], Sorted>();
