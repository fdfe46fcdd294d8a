import { countedNoun, isPlural } from './countedNouns.ts';
import { isNumberedName } from './numberedNames.ts';
import type { NumberRead } from './numbers.ts';
import { clean, readNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { DASHES } from './tokens.ts';

/** A count with what it counts: "1,500 people", "a dozen engineers", "217–215" (two). Null where none begins. */
export function readCount(tokens: readonly Token[], at: number, read: NumberRead | null): Reading | null {
  if (isHalfDecade(tokens, at))
    return { kind: 'count', value: 5, unit: 'years', precision: 0.5, from: at, to: at + 3 };
  if (read === null) return null;
  const token = tokens[at] as Token;
  if (read.form === 'words') return readCountInWords(tokens, at, read);
  if (!read.scaled && isNumberedName(tokens, at, read.next)) return null;
  if (read.scaled && token.glued && tokens[at - 1]?.kind === 'word') return null;
  if (isClock(tokens, read.next) || isGrand(tokens, read.next)) return null;
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

/** "half a decade" is five years; "a decade" is said of any long time. */
const isHalfDecade = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'half' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'decade';

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

/** "for 10 grand": ten thousand of a currency that nobody names; "10 grand pianos" are ten. */
const isGrand = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.lower === 'grand' &&
  (tokens[next + 1]?.kind !== 'word' || AFTER_GRAND.has(tokens[next + 1]?.lower ?? ''));

const AFTER_GRAND = new Set('a an each per for to from on in of and or more less was is will had'.split(' '));

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

const count = (from: number, read: NumberRead, unit: string): Reading => ({
  kind: 'count',
  value: read.value,
  unit,
  precision: read.step / 2,
  from,
  to: read.next,
});
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
