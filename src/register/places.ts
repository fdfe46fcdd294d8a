import type { Matches } from './matches.ts';
import { spineOf } from './spine.ts';

/** The places of sentences, as far as the sentences already matched around them tell. */
export function placesOf(matches: Matches): Places {
  const { nowOf, oldOf } = matches;
  const spine = spineOf(matches);
  const gap = gaps(spine);
  const nowGap = gaps(oldOf.map((i) => i !== null && spine[i] === true));
  const matched = oldOf.map((i, j) => (i === null ? null : j));
  const before = nearest(nowOf, 1, -1);
  const nowBefore = nearest(matched, 1, -1);
  const after = nearest(nowOf, -1, oldOf.length);
  const nowAfter = nearest(matched, -1, oldOf.length);
  const crossed = crossedGaps(matches, spine, gap, nowGap);
  return {
    moved: nowOf.map((j, i) => j !== null && spine[i] === false),
    gap,
    nowGap,
    agreement(i, j) {
      const sides = Number(before[i] === nowBefore[j]) + Number(after[i] === nowAfter[j]);
      const sameGap = gap[i] === nowGap[j];
      if (sides === 2 || (sameGap && (sides === 1 || !crossed.has(gap[i] as number)))) return 2;
      return sides === 1 ? 1 : 0;
    },
  };
}

/** For each sentence the number of the gap between spine sentences in which it stands. */
function gaps(spine: readonly boolean[]): number[] {
  let number = 0;
  return spine.map((flag) => (flag ? ++number : number));
}

/** For each sentence the new place of the nearest matched one before it (`step` 1) or after it (-1), or else `edge`. */
function nearest(place: ReadonlyArray<number | null>, step: 1 | -1, edge: number): number[] {
  const found: number[] = Array(place.length);
  let last = edge;
  for (let k = step === 1 ? 0 : place.length - 1; k >= 0 && k < place.length; k += step) {
    found[k] = last;
    last = place[k] ?? last;
  }
  return found;
}

/** Gaps out of which or into which a sentence was moved: there, the gap alone says little. */
function crossedGaps(
  { nowOf }: Matches,
  spine: readonly boolean[],
  gap: readonly number[],
  nowGap: readonly number[],
): Set<number> {
  const crossed = new Set<number>();
  nowOf.forEach((j, i) => {
    if (j === null || spine[i]) return;
    crossed.add(gap[i] as number);
    crossed.add(nowGap[j] as number);
  });
  return crossed;
}

export interface Places {
  /** For each old sentence, whether it is matched but left its order. */
  moved: boolean[];
  /** For each old, and each new sentence, the number of the gap in which it stands. */
  gap: number[];
  nowGap: number[];
  /** How well the place of old `i` agrees with that of new `j`: the same place (2), one side speaks for it (1), nothing does (0). */
  agreement(i: number, j: number): 0 | 1 | 2;
}
