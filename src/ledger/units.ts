import type { Relation } from '../model/relation.ts';

/** What editors write for a unit out of habit, and the unit that is meant. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['gbp', 'GBP'],
  ['%', 'percent'],
  ['per cent', 'percent'],
  ['pct', 'percent'],
  ['percentage', 'percent'],
]);

/** Outside these ends a figure cannot be of that unit. */
const ENDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['year', [1000, 2999]],
  ['age', [0, 150]],
]);

const CURRENCY = /^[A-Z]{3}$/;
const COUNTED_NOUN = /^\p{Ll}[\p{Ll} -]*$/u;

/** The kinds of figure that units count, as relations name them. */
export type Family = NonNullable<Relation['units']>[number];

/** The kind of figure that a unit counts: money for a currency code, `count` for people and all else. */
export function familyOf(unit: string): Family {
  if (CURRENCY.test(unit)) return 'money';
  return unit === 'percent' || unit === 'year' || unit === 'age' || unit === 'multiple' ? unit : 'count';
}

/** What is wrong with a unit and its range, or null. A unit is a currency code, a kind of figure, or a counted noun. */
export function unitFault(
  unit: string,
  low: number,
  high: number,
): { message: string; advice: string } | null {
  const meant = ALIASES.get(unit.toLowerCase());
  if (meant !== undefined && meant !== unit) {
    return { message: `"${unit}" is no unit.`, advice: `Write "${meant}".` };
  }
  if (CURRENCY.test(unit) ? !Intl.supportedValuesOf('currency').includes(unit) : !COUNTED_NOUN.test(unit)) {
    return {
      message: `"${unit}" is no unit.`,
      advice:
        'Write a currency code such as USD, or percent, year, age, count, multiple, or a counted noun such as people.',
    };
  }
  const ends = ENDS.get(unit);
  if (ends === undefined || (low >= ends[0] && high <= ends[1])) return null;
  return {
    message: `The range ${low} to ${high} cannot be counted in "${unit}".`,
    advice: 'Correct the range or the unit.',
  };
}
