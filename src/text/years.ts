import { countedNoun, isCountedOften } from './countedNouns.ts';
import { isYear } from './dates.ts';
import { isNumberedName } from './numberedNames.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { DASHES } from './tokens.ts';

/** A year: "2016", "mid-2025", "fiscal 2024", "the 1990s", "2019-2021". Null where a bare number counts something. */
export function readYear(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined || !isYear(token)) return null;
  const year = Number(token.text);
  const after = tokens[at + 1];
  if (after?.glued && after.lower === 's')
    return span(at, at + 2, year, year % 100 === 0 && year < 2000 ? year + 99 : year + 9);
  if (isNumberedName(tokens, at, at + 1) && !isYearAfterName(tokens, at)) return null;
  if (after?.glued && DASHES.has(after.text)) {
    const end = tokens[at + 2];
    if (isYear(end) && Number(end?.text) > year) return span(at, at + 3, year, Number(end?.text));
    if (end?.kind === 'number' && /^\d\d$/.test(end.text) && Number(end.text) === (year + 1) % 100)
      return span(at, at + 3, year, year + 1);
  }
  if (
    COUNTING.has(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'north')
  )
    return null;
  const counts = after?.kind === 'word' && !after.glued && isCountedOften(countedNoun(tokens, at + 1));
  if (counts && !isDated(tokens, at)) return null;
  return { kind: 'year', value: year, unit: '', precision: 0, from: at, to: at + 1 };
}

/** "In 2024 employees left", "until 2024 Meta staff had …": when, and not how many. */
function isDated(tokens: readonly Token[], at: number): boolean {
  if (!DATING.has(tokens[at - 1]?.lower ?? '')) return false;
  return (tokens[at - 2]?.kind ?? 'mark') === 'mark' || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

const DATING = new Set(['in', 'since', 'by', 'until', 'till', 'during', 'throughout']);

/** "the 2016 election" stands behind a name as well: "Brexit 2016", "in June 2016", "Olympics 2024". */
function isYearAfterName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    !(tokens[at] as Token).glued &&
    !/^(?:section|article|form|room|flight|boeing|russell|rule|resolution)$/.test(before.lower)
  );
}

const span = (from: number, to: number, low: number, high: number): Reading => ({
  kind: 'year',
  value: [low, high],
  unit: '',
  precision: 0,
  from,
  to,
});

const COUNTING = new Set(
  'some about nearly almost than least around roughly approximately over fewer another additional exactly'.split(
    ' ',
  ),
);
