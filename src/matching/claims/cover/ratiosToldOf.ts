import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { agree } from '../agreement/agree.ts';
import { plainlyFound } from '../places/sameParties.ts';
import type { Finding } from '../readings/findClaims.ts';
import type { Answered, Found } from './coverFigures.ts';

/**
 * Multiples that say how two sums stand to each other which the sentence gives and the records bear out: "$29 billion, roughly TWICE the
 * nearly $14 billion of last year". Only a multiple right before the sum that it multiplies, and the last sum told before it.
 */
export function ratiosToldOf(
  found: readonly Found[],
  before: readonly Finding[],
  { items }: Parse,
): Answered[] {
  const sums = found
    .flatMap(({ finding, sighting }, place) => {
      const { figure, agreement } = finding;
      const value = figure?.quantity.value;
      return sighting.reading === 'asserts' && agreement?.is === 'agrees' && typeof value === 'number'
        ? [{ at: figure?.from as number, unit: figure?.quantity.unit as string, value, place }]
        : [];
    })
    .sort((a, b) => a.at - b.at);
  if (sums.length === 0) return [];
  return items.flatMap((item, at): Answered[] => {
    const multiple = multipleAt(item);
    if (multiple === null) return [];
    const next = items.findIndex(({ quantity }, place) => place > at && quantity !== undefined);
    const base = sums.find((sum) => sum.at === next);
    const whole = sums.findLast((sum) => sum.at < at) ?? takenUp(items, at, before);
    if (!base || !whole || base.unit !== whole.unit || base.value === 0) return [];
    if (!items.slice(at + 1, next).every(({ key }) => HEDGES.test(key))) return [];
    const between = items.slice(whole.at + 1, at);
    if (between.some(({ quantity, tag }) => quantity !== undefined || tag === 'semicolon')) return [];
    const ratio = whole.value / base.value;
    const fits =
      agree(multiple, { unit: 'multiple', low: ratio / ROUNDED, high: ratio * ROUNDED }).is === 'agrees';
    return fits ? [{ at, able: [base.place] }] : [];
  });
}

/** "THAT is roughly twice the $14 billion …": the one sum of the sentence before; null where another is the subject, or several were told. */
function takenUp(items: readonly Item[], at: number, before: readonly Finding[]): Sum | null {
  if (!/^(?:that|this|it|which)$/.test(items[0]?.key ?? '')) return null;
  if (items.slice(1, at).some(({ tag, key }) => tag !== 'be' && tag !== 'adverb' && !HEDGES.test(key)))
    return null;
  const sums = new Map(
    plainlyFound(before).flatMap(({ figure, agreement }): [number, Sum][] =>
      figure !== null && agreement?.is === 'agrees' && typeof figure.quantity.value === 'number'
        ? [[figure.from, { at: -1, unit: figure.quantity.unit, value: figure.quantity.value }]]
        : [],
    ),
  );
  const [sum] = sums.values();
  return sums.size === 1 ? (sum ?? null) : null;
}

interface Sum {
  at: number;
  unit: string;
  value: number;
}

const multipleAt = ({ quantity }: Item) => (quantity?.kind === 'multiple' ? quantity : null);

/** Both sums are rounded, and so is what one is of the other. */
const ROUNDED = 1.05;

const HEDGES =
  /^(?:the|a|an|some|its|their|his|her|that|as|much|what|of|around|about|almost|nearly|roughly|just|under|over|more|less|than|close|to)$/;
