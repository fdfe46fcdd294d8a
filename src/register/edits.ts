import { namesIn } from './antecedent.ts';
import type { Bag } from './likeness.ts';
import { likeness, scoreOf, weightOf, without } from './likeness.ts';
import type { Matches } from './matches.ts';
import { matchPair } from './matches.ts';
import type { Pair } from './pairs.ts';
import { containment, groupBy, plausiblePairs } from './pairs.ts';
import type { Places } from './places.ts';
import type { Sides } from './sides.ts';
import { isFigure, wordsOf } from './words.ts';

/**
 * Matches sentences that were edited, and fills `matches`; returns whether it found any.
 *
 * A pair must be alike enough for its place, and no rival may come near it from either side: where two sentences
 * could be the successor, none is. A lost id leaves a tombstone; a moved one would be a lie.
 */
export function matchEdits(sides: Sides, matches: Matches, places: Places): boolean {
  const pairs = plausiblePairs(sides, matches, places);
  const byOld = groupBy(pairs, (pair) => pair.i);
  const byNow = groupBy(pairs, (pair) => pair.j);
  const sure = pairs.filter(
    (pair) =>
      isAlikeEnough(pair) &&
      [...(byOld.get(pair.i) ?? []), ...(byNow.get(pair.j) ?? [])].every(
        (rival) => rival === pair || (isAhead(pair, rival) && !explainsMore(sides, pair, rival)),
      ) &&
      (pair.agreement === 2 || standsOut(pair, sides)),
  );
  for (const { i, j } of sure) matchPair(matches, i, j);
  return sure.length > 0;
}

/** "At most a third of its words changed" must pass in its place, with room for another way of counting words. */
const LEAST_KEPT = [0.66, 0.63, 0.62] as const;
/** Of the weight of names and figures; look-alike sentences share little but common words. */
const LEAST_WEIGHT = [0.78, 0.57, 0.55] as const;
/** How far a pair must be ahead of each rival: more than one word of a short sentence. */
const MARGIN = 0.17;
/**
 * A pair that is not in the same place must stand out among all sentences, the matched ones too; and without any neighbour in common it
 * must still give all its names and figures, for a removed sentence and a new one of its kind differ in just these.
 */
const STANDS_OUT = [0.3, 0.2, 0] as const;
/** Short sentences are soon alike. */
const FEWEST_FAR_WORDS = 10;
/** A sentence cut short or extended in its place: one holds nearly all the weight of the other. */
const CONTAINED = 0.93;
const FEWEST_CONTAINED_WORDS = 5;
const LEAST_CONTAINED_KEPT = 0.4;
/**
 * Whether a pair is well ahead of a rival. One elsewhere that is more alike was perhaps moved and then edited; one that holds more of
 * the old sentence's words perhaps swallowed it.
 */
function isAhead(pair: Pair, rival: Pair): boolean {
  if (pair.score - rival.score < MARGIN) return false;
  if (isCutShort(rival) && !isCutShort(pair)) return false;
  if (scoreOf(pair.like) - scoreOf(rival.like) < LEAD) return false;
  return rival.i !== pair.i || pair.like.ofFirst + NEARLY >= rival.like.ofFirst;
}
/** Whatever its place, a rival as alike as the pair may have been moved, and then edited. */
const LEAD = 0.05;
const NEARLY = 0.08;

/**
 * Whether a rival has a name or figure of the sentence that they contend for which the pair lacks: then it may be the edited one, and
 * the pair a look-alike.
 */
function explainsMore({ measure, bags: { old, now } }: Sides, pair: Pair, rival: Pair): boolean {
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

function standsOut(pair: Pair, { measure, bags, kindred, texts }: Sides): boolean {
  const one = bags.old[pair.i] as Bag;
  const other = bags.now[pair.j] as Bag;
  if (pair.agreement === 0) {
    if (pair.shorter < FEWEST_FAR_WORDS) return false;
    if (!keepsFacts(texts.old[pair.i] as string, texts.now[pair.j] as string)) return false;
  }
  const limit = scoreOf(pair.like) - STANDS_OUT[pair.agreement];
  const below = (a: Bag, b: Bag) => scoreOf(likeness(measure, a, b)) <= limit;
  return (
    kindred.old(other).every((i) => i === pair.i || below(bags.old[i] as Bag, other)) &&
    kindred.now(one).every((j) => j === pair.j || below(bags.now[j] as Bag, one))
  );
}

/** Whether every name and figure of the old sentence is in the new one. */
function keepsFacts(old: string, now: string): boolean {
  const facts = new Set(factsIn(now));
  return factsIn(old).every((fact) => facts.has(fact));
}
const factsIn = (text: string): string[] => [...namesIn(text), ...wordsOf(text).filter(isFigure)];
