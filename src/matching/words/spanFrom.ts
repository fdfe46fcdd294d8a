import type { Day } from '../../model/day.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Token } from './tokens.ts';

/**
 * The time that the words at token `at` count from another, `told`: "two years later", "a month earlier", "that year", "the following month".
 * Months can be counted only from a time whose month is known. Null where the words count nothing.
 */
export function spanFrom(
  tokens: readonly Token[],
  at: number,
  quantities: readonly Quantity[],
  told: Day,
): ReadTime | null {
  const same = sameOrNext(tokens, at, told);
  if (same !== null) return same;
  const { start, key } = tokens[at] as Token;
  const figure = quantities.find((quantity) => quantity.start === start && quantity.kind === 'count');
  const count = key === 'a' || key === 'one' ? 1 : figure?.value;
  if (typeof count !== 'number' || !Number.isInteger(count)) return null;
  const words = tokens.slice(at + 1, at + 4).map((token) => token.key);
  const unit = UNITS.get(words[0] ?? '');
  const way = words[1] === undefined ? undefined : WAYS.get(words[1]);
  if (unit === undefined || way === undefined) return null;
  // "two years before Meta bought it" counts from that; so does "later than".
  if (
    tokens[at + 3]?.word === true &&
    !(words[1] === 'after' && words[2] === 'that' && tokens[at + 4]?.word !== true) &&
    /^(?:before|after|on|than)$/.test(words[1] === 'later' ? (words[2] ?? '') : (words[1] ?? ''))
  )
    return null;
  if (words[1] === 'after' && words[2] !== 'that') return null;
  const time = after(told, unit, way * count);
  // "two years after that"
  const to = words[1] === 'after' && words[2] === 'that' ? at + 4 : at + 3;
  return time === null ? null : { time, to, replaces: figure ? [figure] : [], counted: true };
}

/** A time that was read, and the token behind its words. */
export interface ReadTime {
  /** As a {@link Quantity} of the kind `date` gives it, or a year. */
  time: string;
  to: number;
  /** Figures that are part of its words. */
  replaces: readonly Quantity[];
  /** It hangs on a time told before. */
  counted: boolean;
}

/** "that year", "the same month", "the following year", "the year before". */
function sameOrNext(tokens: readonly Token[], at: number, told: Day): ReadTime | null {
  const first = tokens[at]?.key;
  if (first !== 'that' && first !== 'same' && first !== 'the') return null;
  const [second, third] = [tokens[at + 1]?.key, tokens[at + 2]?.key];
  const read = (words: number, unit: Unit, count: number): ReadTime | null => {
    const time = after(told, unit, count);
    return time === null ? null : { time, to: at + words, replaces: [], counted: true };
  };
  if (first !== 'the') {
    const unit = UNITS.get(second === 'same' ? (third ?? '') : (second ?? ''));
    return unit === undefined ? null : read(second === 'same' ? 3 : 2, unit, 0);
  }
  const unit = UNITS.get(third ?? '');
  const way = AROUND.get(second ?? '');
  if (unit !== undefined && way !== undefined) return read(3, unit, way);
  const own = UNITS.get(second ?? '');
  const ends = tokens[at + 3]?.word !== true;
  if (own === undefined || !ends || !/^(?:before|after)$/.test(third ?? '')) return null;
  return read(3, own, third === 'after' ? 1 : -1);
}

function after(told: Day, unit: Unit, count: number): Day | null {
  const year = Number(told.slice(0, 4));
  if (unit === 'year') return String(year + count);
  if (told.length === 4) return null;
  const months = year * 12 + Number(told.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

type Unit = 'year' | 'month';
const UNITS = new Map<string, Unit>([
  ['year', 'year'],
  ['years', 'year'],
  ['month', 'month'],
  ['months', 'month'],
]);
const WAYS = new Map([
  ['later', 1],
  ['afterwards', 1],
  ['after', 1],
  ['on', 1],
  ['earlier', -1],
  ['before', -1],
  ['previously', -1],
]);
const AROUND = new Map([
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);
