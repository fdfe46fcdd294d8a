import { CODES, PREFIXED, SIGNS } from './currencies.ts';
import { amount, plainStep } from './moneyAmount.ts';
import type { NumberRead } from './numbers.ts';
import { clean, readNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { DASHES } from './tokens.ts';

/** An amount with its sign or code before it, and the span that one may open: "$1.48B", "USD 15bn", "$60-65 billion". Null where none begins. */
export function readSigned(tokens: readonly Token[], at: number): Reading | null {
  const sign = readSign(tokens, at);
  if (sign === null) return null;
  const low = readNumber(tokens, sign.next);
  if (low === null || low.form === 'words') return null;
  const range = readUpperEnd(tokens, low, sign.unit);
  if (range !== null) return { ...range, from: at, unit: sign.unit };
  if (tokens[low.next]?.lower === 'grand' && !low.scaled)
    return amount(at, low.next + 1, low, sign.unit, GRAND);
  return amount(at, afterName(tokens, low), low, sign.unit, 1);
}

/** "$10 grand": a thousand, with a sign alone; without one it may be pianos. */
const GRAND = 1000;

/** "$60-65 billion", "$60 to $65 billion", "between $10 and $15 billion", "$10bn-$12bn". */
function readUpperEnd(
  tokens: readonly Token[],
  low: NumberRead,
  unit: string,
): Omit<Reading, 'from' | 'unit'> | null {
  const join = tokens[low.next];
  if (join === undefined) return null;
  const dash = DASHES.has(join.text) && join.glued;
  if (!dash && join.lower !== 'to' && join.lower !== 'and') return null;
  // Two amounts, each with its scale, joined by a word: "from €1bn to €1.5bn".
  if (!dash && low.scaled) return null;
  const sign = readSign(tokens, low.next + 1);
  if (!dash && sign === null && join.lower === 'and') return withoutSign(tokens, low);
  if (sign !== null && sign.unit !== unit) return null;
  const high = readNumber(tokens, sign === null ? low.next + 1 : sign.next);
  if (high === null || high.form === 'words') return null;
  if (!dash && !high.scaled) return null;
  const shared = high.scaled && !low.scaled ? high.step / plainStep(tokens, high) : 1;
  const from = clean(low.value * shared);
  if (from >= high.value) return null;
  return {
    kind: 'money-range',
    value: [from, high.value],
    precision: Math.max(low.step * shared, high.step) / 2,
    to: high.next,
  };
}

/** "between $10 and 15 billion": only after "between", where the second number is plainly the other end. */
function withoutSign(tokens: readonly Token[], low: NumberRead): Omit<Reading, 'from' | 'unit'> | null {
  const high = readNumber(tokens, low.next + 1);
  const opener = tokens[low.next - 3]?.lower;
  if (high === null || !high.scaled || high.form === 'words' || opener !== 'between') return null;
  const shared = high.step / plainStep(tokens, high);
  const from = clean(low.value * shared);
  if (from >= high.value) return null;
  return { kind: 'money-range', value: [from, high.value], precision: high.step / 2, to: high.next };
}

/** "$5 billion US dollars", "$20 million USD": the name of the currency after its sign belongs to the amount. */
function afterName(tokens: readonly Token[], read: NumberRead): number {
  const code = tokens[read.next];
  return code !== undefined && CODES.has(code.text) && !code.glued ? read.next + 1 : read.next;
}

function readSign(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || after === undefined) return null;
  if (token.kind === 'mark') {
    const unit = SIGNS.get(token.text);
    return unit !== undefined && after.kind === 'number' ? { unit, next: at + 1 } : null;
  }
  if (token.kind !== 'word') return null;
  const prefixed = after.glued ? PREFIXED.get(token.text + after.text) : undefined;
  if (prefixed !== undefined && tokens[at + 2]?.kind === 'number') return { unit: prefixed, next: at + 2 };
  if (after.kind === 'number' && CODES.has(token.text))
    return { unit: token.text === 'RMB' ? 'CNY' : token.text, next: at + 1 };
  if (
    after.kind === 'mark' &&
    CODES.has(token.text) &&
    SIGNS.has(after.text) &&
    tokens[at + 2]?.kind === 'number'
  )
    return { unit: token.text, next: at + 2 };
  if ((token.text === 'Rs' || token.text === 'Tk') && (after.kind === 'number' || after.text === '.')) {
    const next = after.kind === 'number' ? at + 1 : at + 2;
    return tokens[next]?.kind === 'number' ? { unit: token.text === 'Rs' ? 'INR' : 'BDT', next } : null;
  }
  return null;
}
