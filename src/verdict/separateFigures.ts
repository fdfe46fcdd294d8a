import type { Quantity } from '../model/quantity.ts';
import { countsInformants } from './countsInformants.ts';
import { isConversion } from './isConversion.ts';

/**
 * The figures of a text that state something of their own, to be checked. Left out are what ranks ("the second time"), what
 * counts those who were asked ("two people familiar with the talks", "three sources"), how often something happened ("wrote
 * twice"), a sum given again in another currency right after it ("$14.3 billion (£10.6bn)"), how many those are of whom it goes on to
 * speak ("the two companies"), and the figure that one just given is set against ("200 jobs, not 2,000").
 */
export function separateFigures(text: string, figures: readonly Quantity[]): Quantity[] {
  return figures.filter(
    (figure, at) =>
      figure.kind !== 'ordinal' &&
      !countsInformants(text, figure) &&
      !isRepetition(text, figure) &&
      !isConversion(text, figure, figures[at - 1]) &&
      !refersBack(text, figure) &&
      !isSetAgainst(text, figure, figures[at - 1]),
  );
}

/** How far around a figure words are looked at, in UTF-16 units. */
const NEAR = 14;

/** "scored twice"; "twice the sum" measures. */
const isRepetition = (text: string, { surface, end }: Quantity): boolean =>
  /^(?:once|twice|thrice)$/i.test(surface) &&
  !/^ (?:as|the|its|his|her|their|that|what|more|a|an)\b/i.test(text.slice(end, end + NEAR));

/** "THE TWO companies" are those told of; "the 200 jobs" and "two companies" say how many. */
const refersBack = (text: string, { kind, start, surface }: Quantity): boolean =>
  kind === 'count' &&
  /^\p{L}+/u.test(surface) &&
  !/^(?:dozen|hundred|thousand|million)/i.test(surface) &&
  /(?:^|[\s"“(])(?:the|these|those) $/i.test(text.slice(Math.max(0, start - NEAR), start));

/** Between two of a kind nothing but "not" or the like, and what the first one counts. */
const isSetAgainst = (text: string, figure: Quantity, before: Quantity | undefined): boolean =>
  before !== undefined &&
  before.kind === figure.kind &&
  (before.unit === figure.unit || figure.unit === '') &&
  /^(?: \w+)?,? (?:and |but )?(?:not|rather than|instead of) (?:the )?$/i.test(
    text.slice(before.end, figure.start),
  );
