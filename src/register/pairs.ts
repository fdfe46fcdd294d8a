import type { Bag, Likeness } from './likeness.ts';
import { likeness, scoreOf } from './likeness.ts';
import type { Matches } from './matches.ts';
import { isFreeNow, isFreeOld } from './matches.ts';
import type { Places } from './places.ts';
import type { Sides } from './sides.ts';

/** All pairs of a free old and a free new sentence that could be one sentence, edited: who is chosen among, and who is a rival. */
export function plausiblePairs(sides: Sides, matches: Matches, places: Places): Pair[] {
  const { measure, bags } = sides;
  const pairs: Pair[] = [];
  for (const [i, j] of pairsToCompare(sides, matches, places)) {
    const a = bags.old[i] as Bag;
    const b = bags.now[j] as Bag;
    const like = likeness(measure, a, b);
    if (like.kept < PLAUSIBLE && containment(like) < SWALLOWED) continue;
    const agreement = places.agreement(i, j);
    const score = scoreOf(like) - PENALTY[agreement];
    pairs.push({ i, j, like, agreement, score, shorter: Math.min(a.length, b.length) });
  }
  return pairs;
}

/** All of few; of many, those near in order within a gap and those that share an uncommon word. */
function* pairsToCompare(
  { bags, kindred }: Sides,
  matches: Matches,
  { gap, nowGap }: Places,
): Generator<[number, number]> {
  const { nowOf, oldOf } = matches;
  const freeOld = nowOf.flatMap((_, i) => (isFreeOld(matches, i) ? [i] : []));
  const freeNow = oldOf.flatMap((_, j) => (isFreeNow(matches, j) ? [j] : []));
  if (freeOld.length * freeNow.length <= ALL_PAIRS) {
    for (const i of freeOld) for (const j of freeNow) yield [i, j];
    return;
  }
  const inGap = groupBy(freeOld, (i) => gap[i] as number);
  const rank = new Map<number, number>();
  for (const j of freeNow) {
    const there = inGap.get(nowGap[j] as number) ?? [];
    const place = rank.get(nowGap[j] as number) ?? 0;
    rank.set(nowGap[j] as number, place + 1);
    const near = there.slice(Math.max(0, place - WINDOW), place + WINDOW + 1);
    const others = kindred.old(bags.now[j] as Bag).filter((i) => nowOf[i] === null);
    for (const i of new Set([...near, ...others])) yield [i, j];
  }
}

/** Of a sentence that was merged into another one, so much is found there. */
const SWALLOWED = 0.8;
/** Below this, a pair is not even a rival. */
const PLAUSIBLE = 0.35;
/** Up to so many pairs, all are compared. */
const ALL_PAIRS = 1024;
/** In larger gaps, sentences are compared with those so near in order. */
const WINDOW = 8;

/** What a pair of another place loses against one in its place. */
const PENALTY = [0.25, 0.1, 0] as const;

/** How much of the lighter sentence is in the heavier one. */
export const containment = (like: Likeness): number => Math.max(like.ofFirst, like.ofSecond);

/** Items by key, in their order. */
export function groupBy<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export interface Pair {
  i: number;
  j: number;
  like: Likeness;
  agreement: 0 | 1 | 2;
  score: number;
  /** Words of the shorter one. */
  shorter: number;
}
