import type { Quantity } from '../model/quantity.ts';
import { findQuantities } from '../text/quantities.ts';
import { numberWord } from './countWords.ts';

/** Below this, two figures are near enough for the reader to compare them unaided. */
const WORTH_SAYING = 1.5;
/** Above this, a factor in words is harder to take in than the two figures. */
const LARGEST = 1000;
/** How far a factor may be from a whole number and still be called exact. */
const EXACT = 0.01;
/** How far it may be and still be called about that number: two and a half is not about two. */
const ABOUT = 0.1;
/** UTF-16 units. One amount with its currency and its hedge is shorter; what is longer is not worth reading for it. */
const LONGEST_AMOUNT = 200;

/**
 * How the sources' amount compares with the sentence's: "ten times as much", "about a tenth of that".
 * Null where either is no single amount of money, the currencies differ, or the two are close.
 */
export function compareFigures(says: string, sourcesSay: string): string | null {
  const said = readAmount(says);
  const found = readAmount(sourcesSay);
  if (said === null || found === null || said.unit !== found.unit) return null;
  const factor = found.value / said.value;
  const larger = factor >= 1;
  const times = larger ? factor : 1 / factor;
  if (!(times >= WORTH_SAYING && times <= LARGEST)) return null;
  const whole = Math.round(times);
  const off = Math.abs(times - whole) / whole;
  if (whole < 2 || off > ABOUT) return null;
  const about = off > EXACT ? 'about ' : '';
  return larger ? `${about}${timesWord(whole)} as much` : `${about}${shareWord(whole)} of that`;
}

/** The one amount of money in `text`; null where it has none, several or a range, which one factor cannot compare. */
function readAmount(text: string): { unit: string; value: number } | null {
  if (text.length > LONGEST_AMOUNT) return null;
  const amounts = findQuantities(text).filter(isMoney);
  const [first, second] = amounts;
  if (first === undefined || second !== undefined) return null;
  const { unit, value } = first;
  return typeof value === 'number' && value > 0 ? { unit, value } : null;
}

const isMoney = ({ kind }: Quantity): boolean => kind === 'money' || kind === 'money-range';

function timesWord(times: number): string {
  return times === 2 ? 'twice' : `${numberWord(times)} times`;
}

function shareWord(times: number): string {
  const SHARES = [
    'half',
    'a third',
    'a quarter',
    'a fifth',
    'a sixth',
    'a seventh',
    'an eighth',
    'a ninth',
    'a tenth',
  ];
  return SHARES[times - 2] ?? `one part in ${numberWord(times)}`;
}
