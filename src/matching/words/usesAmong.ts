import type { VerbUse } from './relationWords.ts';

/**
 * Those of a verb's uses whose further words may all stand among `present`, in the order of `uses`. "Be" and "take" have hundreds, of which a
 * sentence has the words of a few: they are looked up by the first word that each wants, once for each vocabulary.
 */
export function usesAmong(uses: readonly VerbUse[], present: ReadonlySet<string>): VerbUse[] {
  if (uses.length < WORTH_SORTING)
    return uses.filter(({ needs }) => needs.every((word) => present.has(word)));
  const known = sorted.get(uses) ?? sortByNeed(uses);
  sorted.set(uses, known);
  const places = [...(known.get('') ?? [])];
  for (const word of present) places.push(...(known.get(word) ?? []));
  return places
    .sort((a, b) => a - b)
    .map((place) => uses[place] as VerbUse)
    .filter(({ needs }) => needs.every((word) => present.has(word)));
}

/** The places of the uses in their list, by the first word that they need; '' for those that need none. */
function sortByNeed(uses: readonly VerbUse[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { needs }] of uses.entries()) {
    const first = needs[0] ?? '';
    places.set(first, [...(places.get(first) ?? []), place]);
  }
  return places;
}

/** Fewer are looked through as fast. */
const WORTH_SORTING = 30;
const sorted = new WeakMap<readonly VerbUse[], Map<string, number[]>>();
