import { clean, type NumberRead } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** One amount of money, from the number read. */
export function amount(from: number, to: number, read: NumberRead, unit: string, factor: number): Reading {
  const value = clean(read.value * factor);
  return { kind: 'money', value, unit, precision: clean((read.step * factor) / 2), from, to };
}

/** The step of the digits alone, before their scale. */
export function plainStep(tokens: readonly Token[], read: NumberRead): number {
  for (let i = read.next - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'number') continue;
    const dot = token.text.indexOf('.');
    return dot < 0 ? 1 : 10 ** -(token.text.length - dot - 1);
  }
  return 1;
}
