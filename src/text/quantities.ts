import type { Quantity } from '../model/quantity.ts';
import { readAge } from './ages.ts';
import { readCount } from './counts.ts';
import { MONTHS, readDate } from './dates.ts';
import { PARTS, readFraction } from './fractions.ts';
import { readModifier } from './modifiers.ts';
import { readMoney } from './money.ts';
import { isFold, MULTIPLE_WORDS, readMultiple } from './multiples.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { BEGINS_NUMBER, OF_ROUND_SUMS } from './numberWords.ts';
import { PLACES, readOrdinal } from './ordinals.ts';
import { readPercent } from './percents.ts';
import type { Reading } from './reading.ts';
import { SCALES } from './scales.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';
import { readYear } from './years.ts';

/**
 * The figures that `text` states, by their start, without overlap. Offsets are UTF-16, `surface` is the slice without
 * the words that hedge it ("nearly", "-plus"), which `modifier` tells. Numbers that are part of a name ("Llama 4",
 * "Form 8-K"), times of day, ratios and codes are none. Nothing found is an empty list.
 */
export function findQuantities(text: string): Quantity[] {
  const tokens = tokenise(text);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = mayBegin(tokens, at) ? read(tokens, at) : null;
    if (reading === null) {
      at = afterBareNumber(tokens, at);
      continue;
    }
    found.push(asQuantity(text, tokens, reading));
    at = reading.to;
  }
  return found;
}

/** The kinds in the order in which a figure is tried: the most particular first. Each is told the number that begins there, if any. */
const READERS: readonly ((
  tokens: readonly Token[],
  at: number,
  number: NumberRead | null,
) => Reading | null)[] = [
  readDate,
  readMoney,
  readPercent,
  readMultiple,
  readFraction,
  readOrdinal,
  readAge,
  readYear,
  readCount,
];

function read(tokens: readonly Token[], at: number): Reading | null {
  const number = readNumber(tokens, at);
  for (const reader of READERS) {
    const reading = reader(tokens, at, number);
    if (reading !== null) return reading;
  }
  return null;
}

function asQuantity(text: string, tokens: readonly Token[], reading: Reading): Quantity {
  const start = (tokens[reading.from] as Token).start;
  const end = (tokens[reading.to - 1] as Token).end;
  const hedged = reading.kind !== 'date' && reading.kind !== 'ordinal';
  return {
    start,
    end,
    kind: reading.kind,
    value: reading.value,
    unit: reading.unit,
    modifier: reading.modifier ?? (hedged ? readModifier(tokens, reading.from, reading.to) : ''),
    surface: text.slice(start, end),
    precision: reading.precision,
  };
}

/** Most words of a text begin no figure, and the readers need not look at them. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  switch (token.kind) {
    case 'number':
      return true;
    case 'address':
      return false;
    case 'mark':
      return CURRENCY_SIGN.test(token.text);
    case 'word':
      if (isBeforeAmount(token, tokens[at + 1])) return true;
      if (!OPENERS.has(token.lower)) return isFold(token.lower);
      if (token.lower === 'a' || token.lower === 'an') return AFTER_ARTICLE.has(tokens[at + 1]?.lower ?? '');
      return true;
  }
}

/** Where a currency may stand: "US$5", "EUR 5", "Rs. 5". */
function isBeforeAmount(token: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'mark')
    return CURRENCY_SIGN.test(next.text) || (next.text === '.' && token.text.length === 2);
  return next.kind === 'number';
}

const CURRENCY_SIGN = /^\p{Sc}/u;
const OPENERS = new Set([
  ...BEGINS_NUMBER,
  ...MULTIPLE_WORDS,
  ...MONTHS.keys(),
  ...PLACES.keys(),
  'no',
  'number',
]);
/** "a billion", "a cool billion", "a third", "a half-million", "a percent". */
const AFTER_ARTICLE = new Set([
  ...SCALES.keys(),
  ...PARTS.keys(),
  ...OF_ROUND_SUMS,
  'half',
  'two',
  'three',
  'per',
  'percent',
  '-',
]);

/** What touches a number that is no figure belongs to it: the "15" of "3:15", the "1" of "2.0.1". */
function afterBareNumber(tokens: readonly Token[], at: number): number {
  return (
    at +
    1 +
    (tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued ? 1 : 0)
  );
}
