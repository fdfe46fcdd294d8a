import type { Day } from '../../model/day.ts';
import { MONTH_NAMES } from '../../text/calendar.ts';
import type { ReadTime } from './spanFrom.ts';
import type { Token } from './tokens.ts';

/**
 * The month named at token `at`, with the word that ties it to another time, as `YYYY-MM` where its words tie it to a time told before ("that November", "July of the next year"), and as
 * `--MM` where they leave the year open ("in August"); "last June" is the last one before the article was `written`. Null where no month is
 * named, or the words only look like one.
 */
export function monthIn(
  tokens: readonly Token[],
  at: number,
  told: Day | null,
  written: Day | null,
): ReadTime | null {
  const first = (tokens[at] as Token).key;
  if (!OPENERS.has(first)) return null;
  const tied = TOLD.has(first) || WRITING.has(first);
  const name = tied ? at + 1 : at;
  const token = tokens[name];
  const month = MONTHS.get(token?.key ?? '');
  // "May" opens questions and "March" is walked: a month stands behind a word that dates.
  if (month === undefined || token === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  if (!tied && !DATING.has(tokens[at - 1]?.key ?? '')) return null;
  const behind = tokens[name + 1];
  // "by June Smith", "of April Jones"
  if (NAMING.has(tokens[at - 1]?.key ?? '') && !tied && behind?.word === true && /^\p{Lu}/u.test(behind.text))
    return null;
  const open: ReadTime = { time: `--${month}`, to: name + 1, replaces: [], counted: false };
  if (WRITING.has(first))
    return written === null ? open : { ...open, time: aroundNow(first, month, written) };
  if (tied) return told === null ? open : { ...open, time: nearest(first, month, told), counted: true };
  const [further, to] = yearAfter(tokens, at);
  if (further === null || told === null) return open;
  return { time: `${Number(told.slice(0, 4)) + further}-${month}`, to, replaces: [], counted: true };
}

/** "of that year", "of the following year": how many years after the one told before, and where the words end. */
function yearAfter(tokens: readonly Token[], at: number): [number | null, number] {
  const words = tokens.slice(at + 1, at + 5).map(({ key }) => key);
  if (words[0] !== 'of') return [null, at + 1];
  const end = words.indexOf('year');
  const further = YEARS.get(words.slice(1, end).join(' '));
  return end < 2 || further === undefined ? [null, at + 1] : [further, at + 2 + end];
}

/** "last June" is the one before the article was written, "this June" that of its year. */
function aroundNow(word: string, month: string, written: Day): Day {
  const year = Number(written.slice(0, 4));
  const passed = month < written.slice(5, 7);
  if (word === 'this') return `${year}-${month}`;
  return `${word === 'last' ? (passed ? year : year - 1) : passed ? year + 1 : year}-${month}`;
}

/** "that November" is of the year told before, "the following March" the next after what was told. */
function nearest(word: string, month: string, told: Day): Day {
  const year = Number(told.slice(0, 4));
  const passed = told.length > 4 && month <= told.slice(5, 7);
  if (/^(?:following|next)$/.test(word)) return `${passed || told.length === 4 ? year + 1 : year}-${month}`;
  if (/^(?:previous|preceding)$/.test(word))
    return `${told.length > 4 && month < told.slice(5, 7) ? year : year - 1}-${month}`;
  return `${year}-${month}`;
}

const YEARS = new Map([
  ['that', 0],
  ['the same', 0],
  ['that same', 0],
  ['the following', 1],
  ['the next', 1],
  ['the previous', -1],
  ['the preceding', -1],
]);

const TOLD = new Set(['that', 'same', 'following', 'previous', 'preceding']);

const WRITING = new Set(['this', 'last', 'next']);

const DATING = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'during',
  'from',
  'early',
  'late',
  'mid',
  'of',
]);

const NAMING = new Set(['by', 'from', 'of']);

const MONTHS = new Map(MONTH_NAMES.map((name, at) => [name, String(at + 1).padStart(2, '0')]));

/** Most words open none. */
const OPENERS: ReadonlySet<string> = new Set([...TOLD, ...WRITING, ...MONTHS.keys()]);
