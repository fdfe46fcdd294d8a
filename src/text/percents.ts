import type { NumberRead } from './numbers.ts';
import { readNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { DASHES } from './tokens.ts';

/** The percentage at token `at`: "49%", "49-percent", "forty-nine per cent", "5-10%" as one span. Null if none. */
export function readPercent(tokens: readonly Token[], at: number, number: NumberRead | null): Reading | null {
  const low = number ?? readHalfA(tokens, at);
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

/** A percentage, or a span of them, from token `from` to `to`. */
export const percent = (
  from: number,
  to: number,
  value: number | [number, number],
  step: number,
): Reading => ({
  kind: 'percent',
  value,
  unit: '',
  precision: step / 2,
  from,
  to,
});
