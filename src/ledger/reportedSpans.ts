import type { Quantity } from '../model/quantity.ts';
import { findQuantities } from '../text/quantities.ts';
import { type Family, familyOf } from './units.ts';

/** How far below its figure "nearly" reaches, and to both sides "about", as shares of the figure. */
const NEARLY = 0.1;
const ABOUT = 0.05;

const BARE_NUMBER = /^[^\d]*(\d[\d,]*(?:\.\d+)?)[^\d]*$/;

/**
 * The spans of values that `reports` can mean in `unit`: its figures, each half a unit of its own last digit wide and widened by its
 * hedge. A bare number counts in any unit but money and percent. Empty where it gives no figure in that unit.
 */
export function reportedSpans(reports: string, unit: string): Array<readonly [number, number]> {
  const family = familyOf(unit);
  const spans = findQuantities(reports).flatMap((quantity) => {
    const value = valueIn(quantity, family, unit);
    return value === null ? [] : [span(value, quantity)];
  });
  if (spans.length > 0 || family === 'money' || family === 'percent') return spans;
  const bare = BARE_NUMBER.exec(reports)?.[1];
  const number = Number(bare?.replaceAll(',', ''));
  return bare === undefined || Number.isNaN(number) ? [] : [[number, number]];
}

/** The figure in whole units of `unit`, or null where it counts something else. */
function valueIn(
  { kind, value, unit: counted }: Quantity,
  family: Family,
  unit: string,
): number | readonly [number, number] | null {
  if (kind === 'date') return family === 'year' ? Number(String(value).slice(0, 4)) : null;
  if (typeof value === 'string') return null;
  if (family === 'money') return kind.startsWith('money') && counted === unit ? value : null;
  if (family === 'percent' && kind === 'fraction' && typeof value === 'number') return value * 100;
  if (family === 'age') return kind === 'count' ? value : null;
  return kind === family ? value : null;
}

function span(
  value: number | readonly [number, number],
  { modifier, precision }: Quantity,
): readonly [number, number] {
  if (typeof value !== 'number') return value;
  const [low, high] = [value - precision, value + precision];
  if (modifier === 'over' || modifier === 'at least') return [low, Number.POSITIVE_INFINITY];
  if (modifier === 'under' || modifier === 'at most') return [Number.NEGATIVE_INFINITY, high];
  if (modifier === 'nearly') return [low - value * NEARLY, high];
  if (modifier === 'about') return [low - value * ABOUT, high + value * ABOUT];
  return [low, high];
}
