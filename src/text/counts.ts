import { countedNoun, isCountedOften, isPlural } from './countedNouns.ts';
import { isYear } from './dates.ts';
import { DASHES } from './money.ts';
import { isNumberedName } from './numberedNames.ts';
import type { NumberRead } from './numbers.ts';
import { clean, readNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** "No. 5", "5th", "third-largest": a place in an order. Null where none begins at token `at`. */
export function readOrdinal(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === 'No' || token.text === 'no' || token.lower === 'number')
    return readNumberSign(tokens, at);
  if (token.kind === 'number' && /^\d+$/.test(token.text)) {
    const suffix = tokens[at + 1];
    if (!suffix?.glued || !/^(?:st|nd|rd|th)$/.test(suffix.lower) || token.glued) return null;
    if (STREETS.has(tokens[at + 2]?.text ?? '')) return null;
    return ordinal(at, at + 2, Number(token.text));
  }
  const place = PLACES.get(token.lower);
  if (place === undefined) return null;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const superlative = tokens[at + 1 + hyphen]?.lower ?? '';
  const ranks = RANKING.has(tokens[at - 1]?.lower ?? '');
  return ranks || /^(?:most|best|worst|least|place|spot)$|..est$/.test(superlative)
    ? ordinal(at, at + 1, place)
    : null;
}

/** An age: "Wang, 28,", "aged 28", "at age 19", "28-year-old", "28 years old", "At just 28, he". Null if none. */
export function readAge(tokens: readonly Token[], at: number): Reading | null {
  const read = readNumber(tokens, at);
  if (read === null || read.scaled || read.value > OLDEST || !Number.isInteger(read.value)) return null;
  const words = tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
  const last = words.at(-1) ?? '';
  const after = tokens.slice(read.next, read.next + 4).map((token) => token.lower);
  const old = after.filter((word) => word !== '-');
  const age = (): Reading => ({
    kind: 'count',
    value: read.value,
    unit: 'age',
    precision: 0.5,
    from: at,
    to: read.next,
  });
  if (/^years?$/.test(old[0] ?? '') && /^(?:old|olds)$/.test(old[1] ?? '')) return age();
  if (/^(?:year|month)$/.test(old[0] ?? '') && old[1] === 'old') return age();
  if (last === 'aged' || last === 'age' || (last === 'of' && words.at(-2) === 'age')) return age();
  if (last === 'turned' && read.value > 9 && /^[,.;]?$/.test(after[0] ?? '')) return age();
  if (read.form === 'words') return null;
  const ends = after[0] === undefined || /^[,.)]$/.test(after[0]);
  // "Wang, 28, started", "(Wang, 28)".
  if (last === ',' && ends && after[0] !== '.' && isName(tokens[at - 2]) && read.value >= YOUNGEST)
    return age();
  // "At just 28, he has earned".
  const lead = last === 'just' || last === 'only' ? (words.at(-2) ?? '') : last;
  return lead === 'at' && after[0] === ',' && read.value >= YOUNGEST && /^\p{L}/u.test(after[1] ?? '')
    ? age()
    : null;
}

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
  if (after?.kind === 'word' && !after.glued && isCountedOften(countedNoun(tokens, at + 1))) return null;
  return { kind: 'year', value: year, unit: '', precision: 0, from: at, to: at + 1 };
}

/** A count with what it counts: "1,500 people", "a dozen engineers", "217–215" (two). Null where none begins. */
export function readCount(tokens: readonly Token[], at: number): Reading | null {
  const read = readNumber(tokens, at);
  if (read === null) return null;
  const token = tokens[at] as Token;
  if (read.form === 'words') return readCountInWords(tokens, at, read);
  if (!read.scaled && isNumberedName(tokens, at, read.next)) return null;
  if (read.scaled && token.glued && tokens[at - 1]?.kind === 'word') return null;
  if (isClock(tokens, read.next)) return null;
  if (isScreen(tokens, read)) return null;
  const range = readCountRange(tokens, at, read);
  if (range !== null) return range;
  const letters = tokens[read.next - 1]?.text ?? '';
  if (read.scaled && /^[mMkK]$/.test(letters) && isLength(tokens, read))
    return letters === 'm' ? readLength(tokens, at, read) : null;
  const unit =
    tokens[read.next]?.glued && tokens[read.next]?.kind === 'word'
      ? (tokens[read.next]?.text ?? '')
      : countedNoun(tokens, read.next);
  if (
    tokens[read.next]?.glued &&
    DASHES.has(tokens[read.next]?.text ?? '') &&
    unit !== '' &&
    countsNothing(unit)
  )
    return null;
  return { kind: 'count', value: read.value, unit, precision: read.step / 2, from: at, to: read.next };
}

function readCountInWords(tokens: readonly Token[], at: number, read: NumberRead): Reading | null {
  const token = tokens[at] as Token;
  if (token.glued && tokens[at - 1]?.text === '-') return null;
  const after = tokens[read.next];
  const unit = countedNoun(tokens, read.next);
  const hyphened = after?.glued === true && after.text === '-';
  if (hyphened && !MEASURES.has(unit) && unit !== 'age') return null;
  // "one of the", "one another", "no one", "one day" count nothing.
  if (read.value === 1 && !(ONE_OF.has(after?.lower ?? '') && ONLY.has(tokens[at - 1]?.lower ?? '')))
    return hyphened && unit !== '' ? count(at, read, unit) : null;
  if (read.value === 1) return count(at, read, after?.lower ?? '');
  const stated = after?.lower === 'of' || COUNTED_BEFORE.has(tokens[at - 1]?.lower ?? '');
  return unit !== '' || stated || read.scaled || read.value >= 20 ? count(at, read, unit) : null;
}

/** "10-15 people" and "10 to 15 people" are one span; "217–215" and "won 3-2" are two counts. */
function readCountRange(tokens: readonly Token[], at: number, low: NumberRead): Reading | null {
  const join = tokens[low.next];
  if (join === undefined || !((DASHES.has(join.text) && join.glued) || join.lower === 'to')) return null;
  // "rose from 280 to 420" gives two figures.
  if (join.lower === 'to' && tokens[at - 1]?.lower === 'from') return null;
  const high = readNumber(tokens, low.next + 1);
  if (high === null || high.form === 'words' || high.value <= low.value) return null;
  const unit = countedNoun(tokens, high.next);
  if (!isPlural(tokens[high.next]?.lower ?? '') && !high.scaled) return null;
  const shared =
    high.scaled && !low.scaled
      ? high.value / Number((tokens[low.next + 1] as Token).text.replace(/,/g, ''))
      : 1;
  if (low.value * shared >= high.value) return null;
  return {
    kind: 'count',
    value: [low.value * shared, high.value],
    unit,
    precision: high.step / 2,
    from: at,
    to: high.next,
  };
}

function readNumberSign(tokens: readonly Token[], at: number): Reading | null {
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? 1 : 0;
  const number = tokens[at + 1 + dot];
  if (dot === 0 && (tokens[at] as Token).lower === 'no') return null;
  if (number?.kind !== 'number' || !/^\d+$/.test(number.text)) return null;
  return ordinal(at, at + 2 + dot, Number(number.text));
}

/** "the 2016 election" stands behind a name as well: "Brexit 2016", "in June 2016", "Olympics 2024". */
function isYearAfterName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    !(tokens[at] as Token).glued &&
    !/^(?:section|article|form|room|flight|boeing|russell|rule|resolution)$/.test(before.lower)
  );
}

function isClock(tokens: readonly Token[], next: number): boolean {
  const [a, dot, m] = tokens.slice(next, next + 3);
  if (/^(?:am|pm|a\.m|p\.m)$/.test(a?.lower ?? '')) return true;
  if (a?.lower === "o'clock" || a?.lower === 'noon') return true;
  return /^[ap]$/.test(a?.lower ?? '') && dot?.text === '.' && m?.lower === 'm';
}

/** "a 100m sprint", "5m high", "a 10K race": metres, not millions. */
function isLength(tokens: readonly Token[], read: NumberRead): boolean {
  return LENGTHS.has(tokens[read.next]?.lower ?? '');
}

/** "324m tall" measures something; "the 100m sprint" is the name of a race. */
function readLength(tokens: readonly Token[], at: number, read: NumberRead): Reading | null {
  if (!MEASURED.has(tokens[read.next]?.lower ?? '')) return null;
  return {
    kind: 'count',
    value: clean(read.value / 1e6),
    unit: 'm',
    precision: read.step / 2e6,
    from: at,
    to: read.next,
  };
}

/** "a 4K camera": the name of a resolution. */
function isScreen(tokens: readonly Token[], read: NumberRead): boolean {
  return (
    [2000, 4000, 8000].includes(read.value) &&
    tokens[read.next - 1]?.text === 'K' &&
    countedNoun(tokens, read.next) === ''
  );
}

function countsNothing(unit: string): boolean {
  return NO_COUNTS.has(unit);
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

const count = (from: number, read: NumberRead, unit: string): Reading => ({
  kind: 'count',
  value: read.value,
  unit,
  precision: read.step / 2,
  from,
  to: read.next,
});
const ordinal = (from: number, to: number, value: number): Reading => ({
  kind: 'ordinal',
  value,
  unit: '',
  precision: 0,
  from,
  to,
});
const span = (from: number, to: number, low: number, high: number): Reading => ({
  kind: 'year',
  value: [low, high],
  unit: '',
  precision: 0,
  from,
  to,
});

const OLDEST = 122;
const YOUNGEST = 3;
/** Places in an order, in lower case. */
export const PLACES = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, i) => [word, i + 2]),
);
PLACES.set('first', 1);
const RANKING = new Set('ranked ranks came finished placed finishing ranking finishes'.split(' '));
const STREETS = new Set('Street Avenue Ave St Floor Amendment Congress Circuit'.split(' '));
const COUNTING = new Set(
  'some about nearly almost than least around roughly approximately over fewer another additional exactly'.split(
    ' ',
  ),
);
const MEASURES = new Set(
  'years months weeks days hours minutes seconds miles kilometres kilometers metres meters feet inches pounds points members pages seats storeys stories bedrooms persons mans womans goals runs games sets vote votes nights decades rounds'.split(
    ' ',
  ),
);
const ONE_OF = new Set(
  'person man woman child student worker officer vote seat goal point employee soldier firefighter passenger patient death case game year month week day hour minute mile'.split(
    ' ',
  ),
);
const ONLY = new Set(['only', 'just', 'least', 'than', 'exactly', 'another', 'killed', 'by']);
/** Behind these a bare number word counts people: "killed nine". */
const COUNTED_BEFORE = new Set(
  'killed killing injured injuring wounded wounding arrested arresting least than hospitalised hospitalized'.split(
    ' ',
  ),
);
const LENGTHS = new Set(
  'sprint race freestyle final finals race hurdles relay dash run deep long tall wide high away backstroke butterfly walk swim'.split(
    ' ',
  ),
);
const MEASURED = new Set('deep long tall wide high away'.split(' '));
const NO_COUNTS = new Set(['ways', 'folds', 'ranks', 'profiles', 'scales', 'ends', 'tos']);
