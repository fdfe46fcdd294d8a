import type { Quantity } from '../model/quantity.ts';

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

function countsInformants(text: string, { kind, unit, start, end, surface }: Quantity): boolean {
  if (kind !== 'count') return false;
  // The figure's own slice may or may not hold the noun it counts.
  const from = text.slice(start, end + REACH);
  if (/^\S+(?: \w+)? (?:sources|insiders)\b/i.test(from)) return true;
  const people = /^(?:people|persons?|officials?|executives?|analysts?|employees?|investors?)$/i;
  if (
    !people.test(unit) &&
    !/ (?:people|persons|officials|executives|analysts|employees|investors)\b/i.test(
      from.slice(0, surface.length + PERSON),
    )
  )
    return false;
  return TOLD.test(from) || /according to $/i.test(text.slice(Math.max(0, start - PERSON), start));
}

/** How far behind a figure its noun and "familiar with" may begin, in UTF-16 units. */
const REACH = 60;
const PERSON = 14;
const TOLD =
  /^\S+ (?:\w+ )?\w+,? (?:who (?:are|were|was|had been) )?(?:familiar|briefed|close to|with (?:direct |first-hand )?knowledge|told|said|say|aware of)\b/i;

/** "scored twice"; "twice the sum" measures. */
const isRepetition = (text: string, { surface, end }: Quantity): boolean =>
  /^(?:once|twice|thrice)$/i.test(surface) &&
  !/^ (?:as|the|its|his|her|their|that|what|more|a|an)\b/i.test(text.slice(end, end + PERSON));

function isConversion(text: string, figure: Quantity, before: Quantity | undefined): boolean {
  return (
    before !== undefined &&
    figure.kind === 'money' &&
    before.kind === 'money' &&
    figure.unit !== before.unit &&
    /^ ?[([](?:about |around |or |roughly |some |approximately |~|≈)?$/i.test(
      text.slice(before.end, figure.start),
    ) &&
    /^[)\]]/.test(text.slice(figure.end, figure.end + 1))
  );
}

/** "THE TWO companies" are those told of; "the 200 jobs" and "two companies" say how many. */
const refersBack = (text: string, { kind, start, surface }: Quantity): boolean =>
  kind === 'count' &&
  /^\p{L}+/u.test(surface) &&
  !/^(?:dozen|hundred|thousand|million)/i.test(surface) &&
  /(?:^|[\s"“(])(?:the|these|those) $/i.test(text.slice(Math.max(0, start - PERSON), start));

/** Between two of a kind nothing but "not" or the like, and what the first one counts. */
const isSetAgainst = (text: string, figure: Quantity, before: Quantity | undefined): boolean =>
  before !== undefined &&
  before.kind === figure.kind &&
  (before.unit === figure.unit || figure.unit === '') &&
  /^(?: \w+)?,? (?:and |but )?(?:not|rather than|instead of) (?:the )?$/i.test(
    text.slice(before.end, figure.start),
  );
