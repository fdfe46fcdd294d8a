import { readNamed } from './namedMoney.ts';
import type { NumberRead } from './numbers.ts';
import type { Reading } from './reading.ts';
import { readSigned } from './signedMoney.ts';
import type { Token } from './tokens.ts';

/**
 * The amount of money that begins at token `at`: a sign or code before the number ("$1.48B", "US$14.3bn", "USD 15bn")
 * or a currency after it ("15 billion U.S. dollars", "5 cents"). One amount given as a span ("$60-65 billion", "$60 to
 * $65 billion") is a `money-range`. Null where no amount begins; "multi-million dollar" and "one billion-dollar deal at
 * a time" are none.
 */
export function readMoney(tokens: readonly Token[], at: number, number: NumberRead | null): Reading | null {
  return readSigned(tokens, at) ?? readNamed(tokens, at, number);
}
