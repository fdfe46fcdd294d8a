import { canonicalNumber } from './canonicalNumber.ts';
import { SMALL, TENS } from './numberWords.ts';

/**
 * Reads the figure that begins at `words[at]`, as readers type it and articles print it: "49%", "49 per cent", "forty-nine percent",
 * "1.48B", "1,480 million", "15 000 000 000", "one point four eight billion", "twenty sixteen". `words` are folded words. Null where no
 * figure begins; "three" or "ten" alone is a word, not a figure.
 */
export function readNumber(words: readonly string[], at: number): ReadNumber | null {
  const number = readDigits(words, at) ?? readSpelled(words, at);
  if (number === null) return null;
  let { value, count, scaled } = number;
  const scale = SCALES.get(words[at + count] ?? '');
  if (scale !== undefined) {
    value *= scale;
    scaled = true;
    count++;
  }
  const share = number.percent ? 0 : percentWords(words, at + count);
  const percent = number.percent || share > 0;
  count += share;
  if (CURRENCIES.has(words[at + count] ?? '')) {
    count++;
    scaled = true;
  }
  if (number.small && !scaled && !percent) return null;
  return { canonical: canonicalNumber(value, percent), bare: !scaled && !percent, count };
}

export interface ReadNumber {
  canonical: string;
  /** No scale, share, currency or grouping: it may as well be a year, an age or part of a name. */
  bare: boolean;
  /** How many words it takes. */
  count: number;
}

function readDigits(words: readonly string[], at: number): Start | null {
  const [, digits = '', decimals = '', suffix = ''] = DIGITS.exec(words[at] ?? '') ?? [];
  if (digits === '') return null;
  const attached = suffix === '' || suffix === '%' ? 1 : SCALES.get(suffix);
  if (attached === undefined) return null;
  let whole = digits.replaceAll(',', '');
  let count = 1;
  const mayBeGrouped = decimals === '' && suffix === '' && digits.length <= 3;
  while (mayBeGrouped && GROUP.test(words[at + count] ?? '')) whole += words[at + count++];
  const scaled = attached > 1 || count > 1 || digits.includes(',');
  return { value: Number(whole + decimals) * attached, count, scaled, percent: suffix === '%', small: false };
}

/** Whole numbers as said, then "point" and its digits; "twenty sixteen" and "nineteen ninety nine" are years. */
function readSpelled(words: readonly string[], at: number): Start | null {
  let value: number | null = null;
  let count = 0;
  for (; ; count++) {
    if (words[at + count] === 'and' && value !== null && value % 100 === 0 && count < LONGEST_SPELLED)
      continue;
    const next = NUMBER_WORDS.get(words[at + count] ?? '');
    if (next === undefined || count === LONGEST_SPELLED) break;
    const joined = joinSpelled(value, next);
    if (joined === null) break;
    value = joined;
  }
  if (value === null) return null;
  if (words[at + count - 1] === 'and') count--;
  const decimals = readDecimals(words, at + count);
  const small = count === 1 && decimals === '' && value < SMALLEST_ALONE;
  // "point" is a word too.
  const taken = decimals === '' ? 0 : decimals.length;
  return { value: Number(`${value}${decimals}`), count: count + taken, scaled: false, percent: false, small };
}

function joinSpelled(value: number | null, next: number): number | null {
  if (value === null) return next === 100 ? null : next;
  if (next === 100) return value < 100 ? value * 100 : null;
  if (value % 100 === 0 && value > 0) return value + next;
  if (value % 10 === 0 && value % 100 >= 20 && next < 10) return value + next;
  return value >= 13 && value < 100 && next >= 10 ? value * 100 + next : null;
}

/** ".48" of "point four eight"; empty where there is none. */
function readDecimals(words: readonly string[], at: number): string {
  if (words[at] !== 'point') return '';
  let digits = '';
  while (digits.length < LONGEST_SPELLED) {
    const digit = SMALL.indexOf(words[at + 1 + digits.length] ?? '');
    if (digit < 0 || digit > 9) break;
    digits += digit;
  }
  return digits && `.${digits}`;
}

function percentWords(words: readonly string[], at: number): number {
  if (words[at] === 'per' && words[at + 1] === 'cent') return 2;
  return PERCENT.has(words[at] ?? '') ? 1 : 0;
}

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,9})?(%|[a-z]{0,8})$/;
const GROUP = /^\d{3}$/;
/** "Twelve" and less are words of everyday speech. */
const SMALLEST_ALONE = 13;
/** Nobody says more words in one number that readers look for. */
const LONGEST_SPELLED = 8;
const PERCENT = new Set(['%', 'percent', 'pct', 'percentage']);
const CURRENCIES = new Set('dollar dollars usd euro euros eur pound pounds gbp yen'.split(' '));
const SCALES: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand', 'thousands'].map((word) => [word, 1e3] as const),
  ...['m', 'mn', 'mio', 'mln', 'million', 'millions'].map((word) => [word, 1e6] as const),
  ...['b', 'bn', 'bln', 'billion', 'billions'].map((word) => [word, 1e9] as const),
  ...['tn', 'trn', 'trillion', 'trillions'].map((word) => [word, 1e12] as const),
]);
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, tens) => (word === undefined ? [] : [[word, tens * 10] as const])),
  ['hundred', 100],
]);

interface Start {
  value: number;
  count: number;
  scaled: boolean;
  percent: boolean;
  /** A small number word standing alone. */
  small: boolean;
}
