import type { Quantity } from '../model/quantity.ts';

/** Whether a sum gives the one before it again in another currency: "$14.3 billion (about £10.6bn)", "$14.3 billion, or £10.6bn,". */
export function isConversion(text: string, figure: Quantity, before: Quantity | undefined): boolean {
  return (
    before !== undefined &&
    figure.kind === 'money' &&
    before.kind === 'money' &&
    figure.unit !== before.unit &&
    CONVERTED.test(text.slice(before.end, figure.start)) &&
    CLOSED.test(text.slice(figure.end, figure.end + 1)) &&
    mayBeEqual(figure, before)
  );
}

/** In brackets, also the second of two there, or set off by "or". */
const CONVERTED =
  /^(?: ?[([]|[;/] ?|,? (?:or|i\.e\.|that is|equal to|equivalent to),? )(?:about |around |or |roughly |some |approximately |nearly |~|≈)?$/i;
const CLOSED = /^(?:[)\];,.]|$)/;

/** Two sums in currencies of like worth are no conversion of each other if one is a multiple of the other. */
function mayBeEqual(one: Quantity, other: Quantity): boolean {
  if (![one, other].every(({ unit }) => OF_LIKE_WORTH.has(unit))) return true;
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return true;
  const ratio = one.value / other.value;
  return ratio < MOST_APART && ratio > 1 / MOST_APART;
}

const OF_LIKE_WORTH = new Set(['USD', 'EUR', 'GBP', 'CHF']);
/** No two of them were further apart in this century. */
const MOST_APART = 2.2;
