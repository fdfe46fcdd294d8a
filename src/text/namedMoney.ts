import { CODES, NAMES, NATIONS, SIGNS, UNSURE } from './currencies.ts';
import { amount, plainStep } from './moneyAmount.ts';
import type { NumberRead } from './numbers.ts';
import { clean, readNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { DASHES } from './tokens.ts';

/** An amount with its currency behind it: "15 billion U.S. dollars", "5 cents", "85p". Null where none begins. */
export function readNamed(tokens: readonly Token[], at: number, low: NumberRead | null): Reading | null {
  if (low === null) return null;
  const range = DASHES.has(tokens[low.next]?.text ?? '') || tokens[low.next]?.lower === 'to' ? low : null;
  const high = range === null ? null : readNumber(tokens, range.next + 1);
  const read = high !== null && high.value > low.value ? high : low;
  const currency = readCurrency(tokens, read);
  if (currency === null) return null;
  if (read === low) return amount(at, currency.next, low, currency.unit, currency.factor);
  const shared = read.scaled && !low.scaled ? read.step / plainStep(tokens, read) : 1;
  return {
    kind: 'money-range',
    value: [clean(low.value * shared * currency.factor), clean(read.value * currency.factor)],
    unit: currency.unit,
    precision: (read.step * currency.factor) / 2,
    from: at,
    to: currency.next,
  };
}

function readCurrency(
  tokens: readonly Token[],
  read: NumberRead,
): { unit: string; factor: number; next: number } | null {
  let next = read.next;
  const hyphen = tokens[next]?.text === '-' && tokens[next]?.glued === true;
  if (hyphen) next++;
  const sign = tokens[next];
  if (sign !== undefined && sign.kind === 'mark') {
    const unit = SIGNS.get(sign.text);
    if (unit !== undefined && tokens[next + 1]?.kind !== 'number') return { unit, factor: 1, next: next + 1 };
    return sign.text === '¢' ? { unit: 'USD', factor: 0.01, next: next + 1 } : null;
  }
  if (isPence(tokens, read)) return { unit: 'GBP', factor: 0.01, next: next + 1 };
  const nation = readNation(tokens, next);
  const word = tokens[nation.next];
  if (word === undefined || word.kind !== 'word') return null;
  if (nation.unit === '' && CODES.has(word.text))
    return { unit: word.text === 'RMB' ? 'CNY' : word.text, factor: 1, next: next + 1 };
  const named = NAMES.get(word.lower.replace(/'s?$/, ''));
  if (named === undefined) return null;
  // Twenty pounds are a weight as often as money; "3 p" and "5 won" are seldom money at all.
  if (UNSURE.has(word.lower) && !read.scaled && nation.unit === '') return null;
  if (UNSURE.has(word.lower) && tokens[nation.next + 1]?.lower === 'of') return null;
  if (hyphen && read.form === 'words' && read.scaled && !isJoined(tokens, read)) return null;
  if (hyphen && read.form === 'digits' && countsDeals(tokens, read, nation.next)) return null;
  return { unit: nation.unit === '' ? named[0] : nation.unit, factor: named[1], next: nation.next + 1 };
}

/** "85p"; a "720p" picture is none. */
function isPence(tokens: readonly Token[], read: NumberRead): boolean {
  const letter = tokens[read.next];
  if (letter?.text !== 'p' || !letter.glued || read.form !== 'digits' || read.scaled) return false;
  const clock = tokens[read.next + 1]?.text === '.' && tokens[read.next + 2]?.lower === 'm';
  return read.value < MOST_PENCE && !PICTURES.has(read.value) && !clock;
}

/** More of them are written as pounds. */
const MOST_PENCE = 1000;
const PICTURES = new Set([144, 240, 360, 480, 576, 720]);

/** "a five-billion-dollar deal" is an amount; "one billion-dollar deal at a time" counts deals. */
function isJoined(tokens: readonly Token[], read: NumberRead): boolean {
  return tokens[read.next - 1]?.glued === true;
}

/** "28 billion-dollar disasters" counts disasters, each worth a billion. */
function countsDeals(tokens: readonly Token[], read: NumberRead, at: number): boolean {
  if (!read.scaled || !Number.isInteger(read.value / 1e9) || tokens[read.next - 1]?.glued) return false;
  const noun = tokens[at + 1]?.lower ?? '';
  return noun.endsWith('s') && !noun.endsWith('ss');
}

function readNation(tokens: readonly Token[], at: number): { unit: string; next: number } {
  const words = tokens.slice(at, at + 4);
  const [u, dot, s, dot2] = words;
  if (u?.text === 'U' && dot?.text === '.' && s?.text === 'S' && dot2?.text === '.')
    return { unit: 'USD', next: at + 4 };
  const unit = u === undefined ? undefined : NATIONS.get(u.text);
  return unit === undefined ? { unit: '', next: at } : { unit, next: at + 1 };
}
