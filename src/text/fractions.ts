import { type NumberRead, readNumber } from './numbers.ts';
import { percent } from './percents.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { DASHES } from './tokens.ts';

/** The fraction at token `at`: "a quarter of", "two-thirds", "one in five", "more than half", "1/3 of". Null if none. */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  number: NumberRead | null,
): Reading | null {
  return (
    readInEvery(tokens, at, number) ?? readParts(tokens, at) ?? readHalf(tokens, at) ?? readSlash(tokens, at)
  );
}

/** "one in five", "1 in 10", "nine out of ten". */
function readInEvery(tokens: readonly Token[], at: number, part: NumberRead | null): Reading | null {
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
  const slash = tokens[at + 1];
  if (slash?.text !== '/' || !slash.glued) return null;
  const [part, , whole, of] = tokens.slice(at, at + 4);
  if (part?.kind !== 'number' || whole?.kind !== 'number') return null;
  if (of?.lower !== 'of' || Number(part.text) >= Number(whole.text)) return null;
  return fraction(at, at + 3, Number(part.text) / Number(whole.text));
}

const fraction = (from: number, to: number, value: number): Reading => ({
  kind: 'fraction',
  value,
  unit: '',
  precision: 0,
  from,
  to,
});

/** "one in a million" is a manner of speaking, and so is more. */
const MOST_PARTS = 100_000;

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
