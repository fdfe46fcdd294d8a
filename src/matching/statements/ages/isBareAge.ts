import type { Quantity } from '../../../model/quantity.ts';

/** Whether a bare number can be the age of somebody who does something. */
export const isBareAge = (quantity: Quantity | undefined): boolean =>
  quantity?.kind === 'count' &&
  (quantity.unit === '' || quantity.unit === 'age') &&
  typeof quantity.value === 'number' &&
  Number.isInteger(quantity.value) &&
  quantity.value > YOUNGEST &&
  quantity.value < OLDEST;

const YOUNGEST = 5;
const OLDEST = 110;
