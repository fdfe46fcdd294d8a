import { DASHES } from './money.ts';
import type { NumberRead } from './numbers.ts';
import { readNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** The percentage at token `at`: "49%", "49-percent", "forty-nine per cent", "5-10%" as one span. Null if none. */
export function readPercent(tokens: readonly Token[], at: number): Reading | null {
  const low = readNumber(tokens, at) ?? readHalfA(tokens, at);
  if (low === null) return null;
  const sign = percentSign(tokens, low.next);
  if (sign !== null) return percent(at, sign, low.value, low.step);
  const join = tokens[low.next];
  if (join === undefined || (!DASHES.has(join.text) && join.lower !== 'to')) return null;
  const high = readNumber(tokens, low.next + 1);
  if (high === null || high.value <= low.value || low.scaled) return null;
  const end = percentSign(tokens, high.next);
  return end === null ? null : percent(at, end, [low.value, high.value], Math.max(low.step, high.step));
}

/** The fraction at token `at`: "a quarter of", "two-thirds", "one in five", "more than half", "1/3 of". Null if none. */
export function readFraction(tokens: readonly Token[], at: number): Reading | null {
  return readInEvery(tokens, at) ?? readParts(tokens, at) ?? readHalf(tokens, at) ?? readSlash(tokens, at);
}

/** The multiple at token `at`: "2.5x", "ten times larger", "tenfold", "doubled", "twice". Null if none. */
export function readMultiple(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const fold = /^(\p{L}+)fold$/u.exec(token.lower)?.[1];
    const folds = fold === undefined ? undefined : FOLDS.get(fold);
    if (folds !== undefined) return multiple(at, at + 1, folds);
    const verb = VERBS.get(token.lower);
    if (verb !== undefined) return multiple(at, at + 1, verb);
    const bare = BARE.get(token.lower);
    if (bare !== undefined && COMPARED.has(tokens[at + 1]?.lower ?? '')) return multiple(at, at + 1, bare);
  }
  const read = readNumber(tokens, at);
  if (read === null) return null;
  const after = tokens[read.next];
  if (read.form === 'digits' && after?.glued && /^[x×]$/i.test(after.text))
    return multiple(at, read.next + 1, read.value, read.step);
  const hyphen = after?.text === '-' && after.glued ? 1 : 0;
  const word = tokens[read.next + hyphen];
  if (word?.lower === 'fold') return multiple(at, read.next + hyphen + 1, read.value, read.step);
  const onwards = tokens[read.next + 1]?.lower ?? '';
  const compares = COMPARED.has(onwards) || (onwards.length > 4 && onwards.endsWith('er'));
  return hyphen === 0 && word?.lower === 'times' && compares
    ? multiple(at, read.next + 1, read.value, read.step)
    : null;
}

/** "half a percent", "a percent". */
function readHalfA(tokens: readonly Token[], at: number): NumberRead | null {
  const [first, second, third] = tokens.slice(at, at + 3).map((token) => token.lower);
  const half: NumberRead = { value: 0.5, step: 0.1, next: at + 2, form: 'words', scaled: false };
  if (first === 'half' && second === 'a' && /^per/.test(third ?? '')) return half;
  if (first === 'a' && /^per(?:cent)?$/.test(second ?? ''))
    return { ...half, value: 1, step: 1, next: at + 1 };
  return null;
}

/** The index after "%", "percent", "per cent" or "pct"; null where none stands at `at`, or where points are meant. */
function percentSign(tokens: readonly Token[], at: number): number | null {
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0;
  const token = tokens[at + hyphen];
  if (token === undefined) return null;
  if (token.text === '%' || token.text === '％') return hyphen === 0 ? at + 1 : null;
  if (token.lower === 'percent' || token.lower === 'pct' || token.text === 'pc') return at + hyphen + 1;
  const dash = tokens[at + hyphen + 1]?.text === '-' ? 1 : 0;
  return token.lower === 'per' && tokens[at + hyphen + dash + 1]?.lower === 'cent'
    ? at + hyphen + dash + 2
    : null;
}

/** "one in five", "1 in 10", "nine out of ten". */
function readInEvery(tokens: readonly Token[], at: number): Reading | null {
  const part = readNumber(tokens, at);
  if (part === null || part.scaled) return null;
  let next = part.next;
  const out = tokens[next]?.lower === 'out' && tokens[next + 1]?.lower === 'of';
  if (!out && tokens[next]?.lower !== 'in') return null;
  next += out ? 2 : 1;
  if (tokens[next]?.lower === 'every') next++;
  const whole = readNumber(tokens, next);
  if (whole === null || whole.value <= part.value || whole.value > MOST_PARTS || part.form !== whole.form)
    return null;
  if (!out && whole.value > 1000 && part.value !== 1) return null;
  return fraction(at, whole.next, part.value / whole.value);
}

/** "a quarter of", "two-thirds", "three quarters of"; a quarter that is a span of time is none. */
function readParts(tokens: readonly Token[], at: number): Reading | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  const count = first.lower === 'a' ? 1 : (UNITS.get(first.lower) ?? null);
  if (count === null) return null;
  const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued ? 1 : 0;
  const part = tokens[at + 1 + hyphen];
  const whole =
    part === undefined ? undefined : PARTS.get(count === 1 ? part.lower : part.lower.replace(/s$/, ''));
  if (whole === undefined || count >= whole) return null;
  if (count > 1 && part?.lower.endsWith('s') === false) return null;
  const next = at + 2 + hyphen;
  const of = tokens[next]?.lower === 'of';
  // "a third company", "a quarter earlier", "one-quarter profit" are no shares.
  if (count === 1 && !of && !(hyphen === 1 && !tokens[next]?.glued)) return null;
  if (part?.lower.startsWith('quarter') && count > 1 && hyphen === 0 && !of) return null;
  const points = tokens.slice(next, next + 4).map((token) => token.lower);
  if (of && points[1] === 'a' && points[2] === 'percentage')
    return { ...fraction(at, next + 4, count / whole), kind: 'count', unit: 'percentage points' };
  if (of && /^(?:a|one|1)$/.test(points[1] ?? '') && points[2] === 'percent')
    return percent(at, next + 3, count / whole, 0);

  return fraction(at, next, count / whole);
}

/** "half of", "half the", "nearly half", "cut in half"; not "the second half", "half-time". */
function readHalf(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.lower !== 'half') return null;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1];
  if (after?.glued && DASHES.has(after.text) && tokens[at + 2]?.glued) return null;
  if (NO_SHARE_BEFORE.has(before)) return null;
  const shares = SHARED.has(after?.lower ?? '');
  return shares || HALVES_BEFORE.has(before) ? fraction(at, at + 1, 0.5) : null;
}

/** "1/3 of". */
function readSlash(tokens: readonly Token[], at: number): Reading | null {
  const [part, slash, whole, of] = tokens.slice(at, at + 4);
  if (part?.kind !== 'number' || slash?.text !== '/' || !slash.glued || whole?.kind !== 'number') return null;
  if (of?.lower !== 'of' || Number(part.text) >= Number(whole.text)) return null;
  return fraction(at, at + 3, Number(part.text) / Number(whole.text));
}

const percent = (from: number, to: number, value: number | [number, number], step: number): Reading => ({
  kind: 'percent',
  value,
  unit: '',
  precision: step / 2,
  from,
  to,
});
const fraction = (from: number, to: number, value: number): Reading => ({
  kind: 'fraction',
  value,
  unit: '',
  precision: 0,
  from,
  to,
});
const multiple = (from: number, to: number, value: number, step = 0): Reading => ({
  kind: 'multiple',
  value,
  unit: '',
  precision: step / 2,
  from,
  to,
});

/** "one in a million" is a manner of speaking, and so is more. */
const MOST_PARTS = 100_000;
const FOLDS = new Map(
  'two three four five six seven eight nine ten'.split(' ').map((word, i): [string, number] => [word, i + 2]),
);
FOLDS.set('twenty', 20).set('fifty', 50).set('hundred', 100).set('thousand', 1000);
const VERBS = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['twice', 2],
  ['thrice', 3],
  ['halved', 0.5],
  ['halving', 0.5],
]);
const BARE = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);
/** Words, in lower case, that are a multiple by themselves. */
export const isMultipleWord = (word: string): boolean =>
  VERBS.has(word) || BARE.has(word) || word.endsWith('fold');
const COMPARED = new Set(
  'as more the that those its their his her what larger bigger higher faster greater better cheaper smaller lower less fewer stronger longer likelier over last previous expected earnings revenue sales'.split(
    ' ',
  ),
);
const UNITS = new Map(
  'one two three four five six seven eight nine'.split(' ').map((word, i) => [word, i + 1]),
);
/** Parts of a whole, in lower case, in the singular. */
export const PARTS = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
]);
const SHARED = new Set('of the its their his her our your all as what those that these'.split(' '));
const HALVES_BEFORE = new Set(
  'in by than nearly almost about over under around roughly just only to at least'.split(' '),
);
const NO_SHARE_BEFORE = new Set(
  'first second other better latter last each either this top bottom back front opening and a next'.split(
    ' ',
  ),
);
