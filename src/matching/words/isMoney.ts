import type { Quantity } from '../../model/quantity.ts';

/** Whether a figure is a sum of money, be it a span of sums. */
export const isMoney = (quantity: Quantity | undefined): boolean =>
  quantity?.kind === 'money' || quantity?.kind === 'money-range';
