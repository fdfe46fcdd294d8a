import { kindredIn } from './kindred.ts';
import type { Bag, Likeness, Measure } from './likeness.ts';
import { likeness, scoreOf, weightOf, without } from './likeness.ts';
import type { Matches } from './matches.ts';
import { isFreeNow, isFreeOld, matchPair } from './matches.ts';
import type { Places } from './places.ts';
import { isFigure } from './words.ts';

/**
 * Matches sentences that were edited, and fills `matches`; returns whether it found any.
 *
 * A pair must be alike enough for its place, and no rival may come near it from either side: where two sentences
 * could be the successor, none is. A lost id leaves a tombstone; a moved one would be a lie.
 */
export function matchEdits(texts: Texts, matches: Matches, places: Places): boolean {
  const pairs = plausiblePairs(texts, matches, places);
  const byOld = groupBy(pairs, (pair) => pair.i);
  const byNow = groupBy(pairs, (pair) => pair.j);
  const sure = pairs.filter(
    (pair) =>
      isAlikeEnough(pair) &&
      [...(byOld.get(pair.i) ?? []), ...(byNow.get(pair.j) ?? [])].every(
        (rival) => rival === pair || (isAhead(pair, rival) && !explainsMore(texts, pair, rival)),
      ) &&
      (pair.agreement === 2 || standsOut(pair, texts)),
  );
  for (const { i, j } of sure) matchPair(matches, i, j);
  return sure.length > 0;
}

/** "At most a third of its words changed" must pass in its place, with room for another way of counting words. */
const LEAST_KEPT = [0.66, 0.63, 0.62] as const;
/** Of the weight of names and figures; look-alike sentences share little but common words. */
const LEAST_WEIGHT = [0.78, 0.57, 0.55] as const;
/** What a pair of another place loses against one in its place. */
const PENALTY = [0.25, 0.1, 0] as const;
/** How far a pair must be ahead of each rival: more than one word of a short sentence. */
const MARGIN = 0.17;
/**
 * A pair that is not in the same place must stand out among all sentences, the matched ones too; and without any neighbour in common it
 * must give the same figures, for a removed sentence and a new one of its kind differ in just these.
 */
const STANDS_OUT = [0.3, 0.2, 0] as const;
/** Short sentences are soon alike. */
const FEWEST_FAR_WORDS = 10;
/** A sentence cut short or extended in its place: one holds nearly all the weight of the other. */
const CONTAINED = 0.93;
const FEWEST_CONTAINED_WORDS = 5;
const LEAST_CONTAINED_KEPT = 0.4;
/** Of a sentence that was merged into another one, so much is found there. */
const SWALLOWED = 0.8;
/** Below this, a pair is not even a rival. */
const PLAUSIBLE = 0.35;
/** Up to so many pairs, all are compared. */
const ALL_PAIRS = 1024;
/** In larger gaps, sentences are compared with those so near in order. */
const WINDOW = 8;

/**
 * Whether a pair is well ahead of a rival. One elsewhere that is more alike was perhaps moved and then edited; one that holds more of
 * the old sentence's words perhaps swallowed it.
 */
function isAhead(pair: Pair, rival: Pair): boolean {
  if (pair.score - rival.score < MARGIN) return false;
  if (isCutShort(rival) && !isCutShort(pair)) return false;
  return (
    scoreOf(pair.like) + NEARLY >= scoreOf(rival.like) &&
    (rival.i !== pair.i || pair.like.ofFirst + NEARLY >= rival.like.ofFirst)
  );
}
const NEARLY = 0.08;

/**
 * Whether a rival has a name or figure of the sentence that they contend for which the pair lacks: then it may be the edited one, and
 * the pair a look-alike.
 */
function explainsMore({ measure, old, now }: Texts, pair: Pair, rival: Pair): boolean {
  const [one, other, third] =
    rival.i === pair.i
      ? [old[pair.i] as Bag, now[pair.j] as Bag, now[rival.j] as Bag]
      : [now[pair.j] as Bag, old[pair.i] as Bag, old[rival.i] as Bag];
  const missing = without(one, other);
  const found = weightOf(measure, missing) - weightOf(measure, without(missing, third));
  return found > A_NAME * weightOf(measure, one);
}
/** One rare word of a dozen. */
const A_NAME = 0.08;

/** One sentence holds nearly all the weight of the other. */
const isCutShort = ({ like, shorter }: Pair): boolean =>
  shorter >= FEWEST_CONTAINED_WORDS && containment(like) >= CONTAINED && like.kept < 1;

function isAlikeEnough(pair: Pair): boolean {
  const { agreement, like } = pair;
  if (like.kept >= LEAST_KEPT[agreement] && like.ofFirst >= LEAST_WEIGHT[agreement]) return true;
  return agreement === 2 && isCutShort(pair) && like.kept >= LEAST_CONTAINED_KEPT;
}

function standsOut(pair: Pair, { measure, old, now, kindred }: Texts): boolean {
  const one = old[pair.i] as Bag;
  const other = now[pair.j] as Bag;
  if (pair.agreement === 0 && (pair.shorter < FEWEST_FAR_WORDS || !hasSameFigures(measure, one, other))) {
    return false;
  }
  const limit = scoreOf(pair.like) - STANDS_OUT[pair.agreement];
  const below = (a: Bag, b: Bag) => scoreOf(likeness(measure, a, b)) <= limit;
  return (
    kindred.old(other).every((i) => i === pair.i || below(old[i] as Bag, other)) &&
    kindred.now(one).every((j) => j === pair.j || below(now[j] as Bag, one))
  );
}

function hasSameFigures({ words }: Measure, a: Bag, b: Bag): boolean {
  const figures = (bag: Bag) => bag.filter((word) => isFigure(words[word] as string)).join(' ');
  return figures(a) === figures(b);
}

function plausiblePairs(texts: Texts, matches: Matches, places: Places): Pair[] {
  const { measure, old, now } = texts;
  const pairs: Pair[] = [];
  for (const [i, j] of pairsToCompare(texts, matches, places)) {
    const a = old[i] as Bag;
    const b = now[j] as Bag;
    const like = likeness(measure, a, b);
    if (like.kept < PLAUSIBLE && containment(like) < SWALLOWED) continue;
    const agreement = places.agreement(i, j);
    const score = scoreOf(like) - PENALTY[agreement];
    pairs.push({ i, j, like, agreement, score, shorter: Math.min(a.length, b.length) });
  }
  return pairs;
}

function* pairsToCompare(
  { now, kindred }: Texts,
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
    const others = kindred.old(now[j] as Bag).filter((i) => nowOf[i] === null);
    for (const i of new Set([...near, ...others])) yield [i, j];
  }
}

export function textsOf(measure: Measure, old: readonly Bag[], now: readonly Bag[]): Texts {
  return { measure, old, now, kindred: { old: kindredIn(old), now: kindredIn(now) } };
}

const containment = (like: Likeness): number => Math.max(like.ofFirst, like.ofSecond);

function groupBy<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export interface Texts {
  measure: Measure;
  old: readonly Bag[];
  now: readonly Bag[];
  kindred: { old: (bag: Bag) => number[]; now: (bag: Bag) => number[] };
}

interface Pair {
  i: number;
  j: number;
  like: Likeness;
  agreement: 0 | 1 | 2;
  score: number;
  /** Words of the shorter one. */
  shorter: number;
}
