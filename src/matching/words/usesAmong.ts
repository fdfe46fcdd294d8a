import { oncePer } from './oncePer.ts';
import type { RelationWords, VerbUse } from './relationWords.ts';

/**
 * Those of a verb's uses whose further words may all stand among `present`, in the order of `uses`. "Be" and "take" have thousands, of which a
 * sentence has the words of a few: they lie under the longest word that each wants, the least common one, once for each vocabulary.
 */
export function usesAmong(uses: readonly VerbUse[], present: Present): readonly VerbUse[] {
  if (uses.length === 0) return uses;
  const { free, words, places } = sorted(uses);
  const found = [...free];
  for (let at = 0; at < words.length; at += 1) {
    if (present[words[at] as number] !== 1) continue;
    for (const place of places[at] as readonly number[])
      if (hasAll(present, (uses[place] as VerbUse).numbers)) found.push(place);
  }
  if (found.length > 1) found.sort((a, b) => a - b);
  return found.map((place) => uses[place] as VerbUse);
}

/** The words of a sentence as `usesAmong` looks them up: by number, which touches no text. */
export function presentAmong(words: Iterable<string>, { needed }: RelationWords): Present {
  const present = new Uint8Array(needed.size);
  for (const word of words) {
    const number = needed.get(word);
    if (number !== undefined) present[number] = 1;
  }
  return present;
}

/** At the number of each word that any verb needs, 1 if it is present. */
export type Present = Uint8Array;

function hasAll(present: Present, numbers: readonly number[]): boolean {
  for (const number of numbers) if (present[number] !== 1) return false;
  return true;
}

/** The places of the uses in their list. */
interface Sorted {
  /** Of those that need no word. */
  free: readonly number[];
  /** The longest words that the others need, by number; under each, whose it is. */
  words: readonly number[];
  places: readonly (readonly number[])[];
}

const sorted = oncePer((uses: readonly VerbUse[]): Sorted => {
  const free: number[] = [];
  const byNeed = new Map<number, number[]>();
  for (const [place, { needs, numbers }] of uses.entries()) {
    const lengths = needs.map(({ length }) => length);
    const number = numbers[lengths.indexOf(Math.max(...lengths))];
    if (number === undefined) free.push(place);
    else byNeed.set(number, [...(byNeed.get(number) ?? []), place]);
  }
  return { free, words: [...byNeed.keys()], places: [...byNeed.values()] };
});
