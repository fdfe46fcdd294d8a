import type { Bag, Measure } from './likeness.ts';
import { joined, likeness, without } from './likeness.ts';

/**
 * Finds wholes that stand where a run of free neighbours stands, made of the same words: of an old sentence that was
 * split, the new parts; of a new sentence that was merged, the old ones. No whole and no part is in two joins;
 * where a run could have been made of two wholes, it is in none.
 */
export function findJoins({ measure, whole, parts, isFreePart, candidates }: Sides): Join[] {
  const joins: Join[] = [];
  const taken = new Set<number>();
  const takenWholes = new Set<number>();
  for (let length = LONGEST_RUN; length >= 2; length--) {
    for (let first = 0; first + length <= parts.length; first++) {
      const run = Array.from({ length }, (_, k) => first + k);
      if (run.some((part) => !isFreePart(part) || taken.has(part))) continue;
      const bags = run.map((part) => parts[part] as Bag);
      const fitting = candidates(run).filter(
        (number) => !takenWholes.has(number) && isMadeOf(measure, whole[number] as Bag, bags),
      );
      const only = fitting[0];
      if (fitting.length !== 1 || only === undefined) continue;
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
const LEAST_FOUND = 0.6;
const FEWEST_WORDS = 2;

function isMadeOf(measure: Measure, whole: Bag, parts: Bag[]): boolean {
  if (parts.some((part) => part.length < FEWEST_WORDS)) return false;
  const words = parts.reduce((total, part) => total + part.length, 0);
  if (Math.min(words, whole.length) < LEAST_KEPT * Math.max(words, whole.length)) return false;
  if (likeness(measure, whole, parts.reduce(joined)).kept < LEAST_KEPT) return false;
  return parts.every((part) => {
    const rest = parts.filter((other) => other !== part).reduce(without, whole);
    return likeness(measure, rest, part).contained >= LEAST_FOUND;
  });
}

export interface Sides {
  measure: Measure;
  whole: readonly Bag[];
  parts: readonly Bag[];
  isFreePart(part: number): boolean;
  /** The free wholes whose place agrees with that of the run. */
  candidates(run: readonly number[]): number[];
}

export interface Join {
  whole: number;
  /** In order. */
  parts: number[];
}
