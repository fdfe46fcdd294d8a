import type { NumberRead } from './numbers.ts';
import { clean, readNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * The amount of money that begins at token `at`: a sign or code before the number ("$1.48B", "US$14.3bn", "USD 15bn")
 * or a currency after it ("15 billion U.S. dollars", "5 cents"). One amount given as a span ("$60-65 billion", "$60 to
 * $65 billion") is a `money-range`. Null where no amount begins; "multi-million dollar" and "one billion-dollar deal at
 * a time" are none.
 */
export function readMoney(tokens: readonly Token[], at: number): Reading | null {
  return readSigned(tokens, at) ?? readNamed(tokens, at);
}

function readSigned(tokens: readonly Token[], at: number): Reading | null {
  const sign = readSign(tokens, at);
  if (sign === null) return null;
  const low = readNumber(tokens, sign.next);
  if (low === null || low.form === 'words') return null;
  const range = readUpperEnd(tokens, low, sign.unit);
  if (range !== null) return { ...range, from: at, unit: sign.unit };
  return amount(at, afterName(tokens, low), low, sign.unit, 1);
}

/** "$60-65 billion", "$60 to $65 billion", "between $10 and $15 billion", "$10bn-$12bn". */
function readUpperEnd(
  tokens: readonly Token[],
  low: NumberRead,
  unit: string,
): Omit<Reading, 'from' | 'unit'> | null {
  const join = tokens[low.next];
  if (join === undefined) return null;
  const dash = DASHES.has(join.text) && join.glued;
  if (!dash && join.lower !== 'to' && join.lower !== 'and') return null;
  // Two amounts, each with its scale, joined by a word: "from €1bn to €1.5bn".
  if (!dash && low.scaled) return null;
  const sign = readSign(tokens, low.next + 1);
  if (!dash && sign === null && join.lower === 'and') return withoutSign(tokens, low);
  if (sign !== null && sign.unit !== unit) return null;
  const high = readNumber(tokens, sign === null ? low.next + 1 : sign.next);
  if (high === null || high.form === 'words') return null;
  if (!dash && !high.scaled) return null;
  const shared = high.scaled && !low.scaled ? high.step / plainStep(tokens, high) : 1;
  const from = clean(low.value * shared);
  if (from >= high.value) return null;
  return {
    kind: 'money-range',
    value: [from, high.value],
    precision: Math.max(low.step * shared, high.step) / 2,
    to: high.next,
  };
}

/** "between $10 and 15 billion": only after "between", where the second number is plainly the other end. */
function withoutSign(tokens: readonly Token[], low: NumberRead): Omit<Reading, 'from' | 'unit'> | null {
  const high = readNumber(tokens, low.next + 1);
  const opener = tokens[low.next - 3]?.lower;
  if (high === null || !high.scaled || high.form === 'words' || opener !== 'between') return null;
  const shared = high.step / plainStep(tokens, high);
  const from = clean(low.value * shared);
  if (from >= high.value) return null;
  return { kind: 'money-range', value: [from, high.value], precision: high.step / 2, to: high.next };
}

/** The step of the digits alone, before their scale. */
function plainStep(tokens: readonly Token[], read: NumberRead): number {
  for (let i = read.next - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'number') continue;
    const dot = token.text.indexOf('.');
    return dot < 0 ? 1 : 10 ** -(token.text.length - dot - 1);
  }
  return 1;
}

/** "$5 billion US dollars", "$20 million USD": the name of the currency after its sign belongs to the amount. */
function afterName(tokens: readonly Token[], read: NumberRead): number {
  const code = tokens[read.next];
  return code !== undefined && CODES.has(code.text) && !code.glued ? read.next + 1 : read.next;
}

function readNamed(tokens: readonly Token[], at: number): Reading | null {
  const first = tokens[at];
  if (first === undefined || (first.kind !== 'number' && first.kind !== 'word')) return null;
  const low = readNumber(tokens, at);
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

function readSign(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || after === undefined) return null;
  if (token.kind === 'mark') {
    const unit = SIGNS.get(token.text);
    return unit !== undefined && after.kind === 'number' ? { unit, next: at + 1 } : null;
  }
  if (token.kind !== 'word') return null;
  const prefixed = after.glued ? PREFIXED.get(token.text + after.text) : undefined;
  if (prefixed !== undefined && tokens[at + 2]?.kind === 'number') return { unit: prefixed, next: at + 2 };
  if (after.kind === 'number' && CODES.has(token.text))
    return { unit: token.text === 'RMB' ? 'CNY' : token.text, next: at + 1 };
  if (
    after.kind === 'mark' &&
    CODES.has(token.text) &&
    SIGNS.has(after.text) &&
    tokens[at + 2]?.kind === 'number'
  )
    return { unit: token.text, next: at + 2 };
  if ((token.text === 'Rs' || token.text === 'Tk') && (after.kind === 'number' || after.text === '.')) {
    const next = after.kind === 'number' ? at + 1 : at + 2;
    return tokens[next]?.kind === 'number' ? { unit: token.text === 'Rs' ? 'INR' : 'BDT', next } : null;
  }
  return null;
}

function amount(from: number, to: number, read: NumberRead, unit: string, factor: number): Reading {
  const value = clean(read.value * factor);
  return { kind: 'money', value, unit, precision: clean((read.step * factor) / 2), from, to };
}

export const DASHES = new Set(['-', '–', '—', '‑', '−']);
const SIGNS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
]);
const PREFIXED = new Map(
  'US$ USD|C$ CAD|CA$ CAD|CAD$ CAD|A$ AUD|AU$ AUD|AUD$ AUD|HK$ HKD|NZ$ NZD|S$ SGD|SG$ SGD|R$ BRL|NT$ TWD|MX$ MXN|CN¥ CNY|JP¥ JPY|USD$ USD|MEX$ MXN'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const CODES = new Set(
  'USD EUR GBP JPY CNY RMB CAD AUD NZD CHF HKD SGD INR KRW SEK NOK DKK RUB BRL MXN ZAR TRY ILS AED SAR PLN CZK HUF TWD THB IDR'.split(
    ' ',
  ),
);
const NATIONS = new Map([
  ['US', 'USD'],
  ['American', 'USD'],
  ['Canadian', 'CAD'],
  ['Australian', 'AUD'],
  ['British', 'GBP'],
  ['Chinese', 'CNY'],
  ['Japanese', 'JPY'],
  ['Swiss', 'CHF'],
  ['Hong', 'HKD'],
  ['Singapore', 'SGD'],
  ['Taiwan', 'TWD'],
  ['Indian', 'INR'],
  ['Swedish', 'SEK'],
  ['Danish', 'DKK'],
  ['Norwegian', 'NOK'],
  ['Mexican', 'MXN'],
]);
const NAMES = new Map<string, [string, number]>([
  ...both('dollar', 'USD', 1),
  ...both('euro', 'EUR', 1),
  ...both('pound', 'GBP', 1),
  ...both('rupee', 'INR', 1),
  ...both('ruble', 'RUB', 1),
  ...both('rouble', 'RUB', 1),
  ...both('franc', 'CHF', 1),
  ...both('peso', 'MXN', 1),
  ...both('krona', 'SEK', 1),
  ...both('crown', 'SEK', 1),
  ...both('lira', 'TRY', 1),
  ...both('real', 'BRL', 1),
  ...both('rand', 'ZAR', 1),
  ...both('shekel', 'ILS', 1),
  ...both('dirham', 'AED', 1),
  ...both('riyal', 'SAR', 1),
  ...both('zloty', 'PLN', 1),
  ...both('cent', 'USD', 0.01),
  ...both('buck', 'USD', 1),
  ['yen', ['JPY', 1]],
  ['yuan', ['CNY', 1]],
  ['renminbi', ['CNY', 1]],
  ['won', ['KRW', 1]],
  ['kronor', ['SEK', 1]],
  ['kroner', ['NOK', 1]],
  ['reais', ['BRL', 1]],
  ['pence', ['GBP', 0.01]],
  ['quid', ['GBP', 1]],
  ['sterling', ['GBP', 1]],
]);
const UNSURE = new Set(['pound', 'pounds', 'won', 'real', 'crown', 'crowns', 'rand', 'buck']);

function both(name: string, unit: string, factor: number): [string, [string, number]][] {
  return [
    [name, [unit, factor]],
    [`${name}s`, [unit, factor]],
  ];
}
