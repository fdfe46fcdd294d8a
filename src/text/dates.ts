import { MONTH_NAMES } from './calendar.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * The date that begins at token `at`: "June 12, 2025", "12 June 2025", "May 2024", "2025-06-12", "6/12/2025" (month
 * first, as in American news, unless that is no month), and "June 12" without a year, as `--06-12`. A `date` is
 * `YYYY-MM-DD` or `YYYY-MM`. Null where no date begins.
 */
export function readDate(tokens: readonly Token[], at: number): Reading | null {
  return (
    readIso(tokens, at) ?? readNumeric(tokens, at) ?? readMonthFirst(tokens, at) ?? readDayFirst(tokens, at)
  );
}

function readIso(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at + 1]?.text !== '-') return null;
  const [year, , month, dash2, day] = tokens.slice(at, at + 5);
  if (!isYear(year) || dash2?.text !== '-' || !month?.glued || !day?.glued) return null;
  if (!/^\d\d$/.test(month.text) || !/^\d\d$/.test(day.text)) return null;
  return dated(at, at + 5, Number(year?.text), Number(month.text), Number(day.text));
}

function readNumeric(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at + 1]?.text !== '/') return null;
  const [a, , b, slash2, year] = tokens.slice(at, at + 5);
  if (slash2?.text !== '/' || !b?.glued || !year?.glued || !isYear(year)) return null;
  const [first, second] = [dayNumber(a), dayNumber(b)];
  if (first === null || second === null) return null;
  return first <= 12
    ? dated(at, at + 5, Number(year.text), first, second)
    : dated(at, at + 5, Number(year.text), second, first);
}

function readMonthFirst(tokens: readonly Token[], at: number): Reading | null {
  const month = monthOf(tokens[at]);
  if (month === null) return null;
  let next = at + 1;
  if (tokens[next]?.text === '.' && tokens[next]?.glued) next++;
  const day = dayNumber(tokens[next]);
  if (day === null) {
    if (tokens[next]?.lower === 'of') next++;
    if (tokens[next]?.text === ',') next++;
    const year = tokens[next];
    return isYear(year) ? dated(at, next + 1, Number(year?.text), month, null) : null;
  }
  next = afterOrdinal(tokens, next + 1);
  const comma = tokens[next]?.text === ',' ? next + 1 : next;
  if (isYear(tokens[comma])) return dated(at, comma + 1, Number(tokens[comma]?.text), month, day);
  // "March 12 people" and "May 5%" hold no day.
  return isFigureOfItsOwn(tokens, next) ? null : dated(at, next, null, month, day);
}

function readDayFirst(tokens: readonly Token[], at: number): Reading | null {
  const day = dayNumber(tokens[at]);
  if (day === null) return null;
  let next = afterOrdinal(tokens, at + 1);
  if (tokens[next]?.lower === 'of') next++;
  const month = monthOf(tokens[next]);
  if (month === null || tokens[next]?.glued) return null;
  next++;
  if (tokens[next]?.text === '.' && tokens[next]?.glued && isYear(tokens[next + 1])) next++;
  const year = tokens[next]?.text === ',' ? tokens[next + 1] : tokens[next];
  if (isYear(year))
    return dated(at, next + (tokens[next]?.text === ',' ? 2 : 1), Number(year?.text), month, day);
  // "5 May" is a date, "the 27 May" hires would be odd; but "of 10 March orders" is rare enough.
  return dated(at, next, null, month, day);
}

function dated(
  from: number,
  to: number,
  year: number | null,
  month: number,
  day: number | null,
): Reading | null {
  if (month < 1 || month > 12 || (day !== null && day > 31)) return null;
  const monthText = String(month).padStart(2, '0');
  const dayText = day === null ? '' : `-${String(day).padStart(2, '0')}`;
  return { kind: 'date', value: `${year ?? '-'}-${monthText}${dayText}`, unit: '', precision: 0, from, to };
}

function isFigureOfItsOwn(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (token === undefined) return false;
  if (
    token.text === '%' ||
    (token.glued &&
      (token.kind === 'number' || /^[./:]$/.test(token.text)) &&
      tokens[next + 1]?.glued === true)
  )
    return true;
  return /^(?:percent|per|million|billion|thousand|people|years|points|bn|hundred)$/.test(token.lower);
}

function afterOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.glued && /^(?:st|nd|rd|th)$/.test(token.lower) ? at + 1 : at;
}

function dayNumber(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

/** Months have a capital; "may" and "march" do not, and "May" needs a day or a year behind it, which readers ask for. */
function monthOf(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'word' || !/^[A-Z]/.test(token.text)) return null;
  return MONTHS.get(token.lower) ?? null;
}

/** The names of the months in lower case, short forms too, with their numbers. */
export const MONTHS = new Map(
  MONTH_NAMES.flatMap((month, i): [string, number][] => [
    [month, i + 1],
    [month.slice(0, 3), i + 1],
  ]),
);
MONTHS.set('sept', 9);
