import type { VerbUse } from './relationWords.ts';

/**
 * Those of a verb's uses whose further words may all stand among `present`, in the order of `uses`. "Be" and "take" have hundreds, of which a
 * sentence has the words of a few: they are looked up by the longest word that each wants, the least common one, once for each vocabulary.
 */
export function usesAmong(uses: readonly VerbUse[], present: ReadonlySet<string>): VerbUse[] {
  const isAmong = ({ needs }: VerbUse): boolean => needs.every((word) => present.has(word));
  if (uses.length < WORTH_SORTING) return uses.filter(isAmong);
  const known = sorted.get(uses) ?? sortByNeed(uses);
  sorted.set(uses, known);
  const places = [...(known.get('') ?? [])];
  for (const word of present)
    for (const place of known.get(word) ?? NONE) if (isAmong(uses[place] as VerbUse)) places.push(place);
  return places.sort((a, b) => a - b).map((place) => uses[place] as VerbUse);
}

const NONE: readonly number[] = [];

/** The places of the uses in their list, by the longest word that they need; '' for those that need none. */
function sortByNeed(uses: readonly VerbUse[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { needs }] of uses.entries()) {
    const longest = needs.reduce((long, word) => (word.length > long.length ? word : long), '');
    const there = places.get(longest);
    if (there === undefined) places.set(longest, [place]);
    else there.push(place);
  }
  return places;
}

/** Fewer are looked through as fast. */
const WORTH_SORTING = 30;
const sorted = new WeakMap<readonly VerbUse[], Map<string, number[]>>();
