import type { Bag, Measure } from './likeness.ts';
import { joined, likeness, scoreOf, without } from './likeness.ts';

/**
 * Finds wholes that stand where a run of free neighbours stands, made of the same words: of an old sentence that was
 * split, the new parts; of a new sentence that was merged, the old ones. No whole and no part is in two joins;
 * where a run could have been made of two wholes, it is in none.
 */
export function findJoins(sides: Sides): Join[] {
  const { measure, whole, parts } = sides;
  const joins: Join[] = [];
  const taken = new Set<number>();
  const takenWholes = new Set<number>();
  for (let length = LONGEST_RUN; length >= 2; length--) {
    for (let first = 0; first + length <= parts.length; first++) {
      const run = Array.from({ length }, (_, k) => first + k);
      if (run.some((part) => !sides.isFreePart(part) || taken.has(part))) continue;
      const bags = run.map((part) => parts[part] as Bag);
      const fitting = sides
        .candidates(run)
        .filter((number) => !takenWholes.has(number) && isMadeOf(measure, whole[number] as Bag, bags));
      const only = fitting[0];
      if (fitting.length !== 1 || only === undefined || hasRival(sides, only, run)) continue;
      for (const part of run) taken.add(part);
      takenWholes.add(only);
      joins.push({ whole: only, parts: run });
    }
  }
  return joins;
}

/** A sentence is rarely cut into more. */
const LONGEST_RUN = 4;
/** Splitting drops or adds an "and" and a pronoun, no more. */
const LEAST_KEPT = 0.72;
/** Each part must be found in what the other parts leave of the whole: a new neighbour is no part. */
const LEAST_FOUND = 0.7;
const FEWEST_WORDS = 2;

function isMadeOf(measure: Measure, whole: Bag, parts: Bag[]): boolean {
  if (parts.some((part) => part.length < FEWEST_WORDS)) return false;
  const words = parts.reduce((total, part) => total + part.length, 0);
  if (Math.min(words, whole.length) < LEAST_KEPT * Math.max(words, whole.length)) return false;
  if (likeness(measure, whole, parts.reduce(joined)).kept < LEAST_KEPT) return false;
  return parts.every((part) => {
    const rest = parts.filter((other) => other !== part).reduce(without, whole);
    return likeness(measure, rest, part).ofSecond >= LEAST_FOUND;
  });
}

/**
 * Whether a join could be a misunderstanding: another sentence fits nearly as well in the place of a part, a part is found better in another
 * whole, or the whole goes on as one sentence.
 */
function hasRival(sides: Sides, only: number, run: readonly number[]): boolean {
  const { measure, whole, parts } = sides;
  const bag = whole[only] as Bag;
  const bags = run.map((part) => parts[part] as Bag);
  const others = sides
    .kindredParts(bag)
    .flatMap((part) => (sides.isFreePart(part) && !run.includes(part) ? [parts[part] as Bag] : []));
  if (others.some((other) => scoreOf(likeness(measure, bag, other)) >= ONE_SENTENCE)) return true;
  return bags.some((part) => {
    const rest = bags.filter((other) => other !== part).reduce(without, bag);
    const found = likeness(measure, rest, part);
    if (others.some((other) => scoreOf(likeness(measure, rest, other)) > scoreOf(found) - MARGIN))
      return true;
    return sides
      .kindredWholes(part)
      .some(
        (number) =>
          number !== only &&
          sides.isFreeWhole(number) &&
          likeness(measure, whole[number] as Bag, part).ofSecond > found.ofSecond - NEARLY,
      );
  });
}

/** Look-alikes share two thirds of their words. */
const MARGIN = 0.2;
const NEARLY = 0.05;
/** A whole that is so like one free sentence was edited, not cut. */
const ONE_SENTENCE = 0.6;

export interface Sides {
  measure: Measure;
  whole: readonly Bag[];
  parts: readonly Bag[];
  isFreePart(part: number): boolean;
  /** The free wholes whose place agrees with that of the run. */
  candidates(run: readonly number[]): number[];
  isFreeWhole(number: number): boolean;
  /** Those that share an uncommon word with a bag. */
  kindredParts(bag: Bag): number[];
  kindredWholes(bag: Bag): number[];
}

export interface Join {
  whole: number;
  /** In order. */
  parts: number[];
}
