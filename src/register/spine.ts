import type { Matches } from './matches.ts';

/**
 * Which old sentences kept their order: the longest run of matches that ascends on both sides, as a flag for each old sentence.
 * What is matched but not flagged was moved. Of several longest runs, the one that ends earliest in the new text.
 */
export function spineOf({ nowOf }: Matches): boolean[] {
  const ends: number[] = [];
  const before: number[] = Array(nowOf.length).fill(-1);
  for (let i = 0; i < nowOf.length; i++) {
    const place = nowOf[i];
    if (place === null || place === undefined) continue;
    const rank = firstNotBelow(ends, place, nowOf);
    before[i] = ends[rank - 1] ?? -1;
    ends[rank] = i;
  }
  const flags: boolean[] = Array(nowOf.length).fill(false);
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) flags[i] = true;
  return flags;
}

function firstNotBelow(ends: number[], place: number, nowOf: Matches['nowOf']): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nowOf[ends[middle] as number] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
