import type { Accepted } from '../../../model/claim.ts';

/**
 * Whether a figure is the record's with a slip of the pen: the same digits with the point elsewhere ($1.48 billion for $14.8 billion), or two
 * neighbours swapped (46% for 64%). Such a figure is no other day's. Of a narrow range ("more than $29 billion") either end may be meant; false for a
 * wide one, and for figures of one digit, which prove nothing.
 */
export function isSlip(value: number, { low, high }: Pick<Accepted, 'low' | 'high'>): boolean {
  if (value <= 0 || low <= 0 || high > low * NARROW || (low <= value && value <= high)) return false;
  return isSlipOf(value, low) || (high !== low && isSlipOf(value, high));
}

/** How much more the upper end of a range may be than the lower. */
const NARROW = 1.05;

function isSlipOf(value: number, end: number): boolean {
  const [stated, accepted] = [digitsOf(value), digitsOf(end)];
  if (accepted.digits.length < 2) return false;
  if (stated.digits === accepted.digits) return stated.size !== accepted.size;
  return stated.size === accepted.size && isSwapped(stated.digits, accepted.digits);
}

/** The digits without the noughts around them, and the place of the first. */
function digitsOf(value: number): { digits: string; size: number } {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), size: Number(exponent) };
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, place) => digit !== b[place]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
