import type { Quantity } from '../../model/quantity.ts';
import { sameCounted } from '../claims/agreement/agree.ts';
import { isTimeFigure } from '../parse/figures/figures.ts';
import { figureOf } from './pairOnRecord.ts';
import { type Records, roughly } from './recordsOf.ts';

/** Whether any of the figures is of the records' unit, and the same as one of theirs; of records without a figure, any is another. */
export function givesFigure({ unit, values }: Records, figures: readonly Quantity[]): Given {
  if (unit === '') return 'other';
  const fitting = figures.filter((figure) => isOfUnit(figure, unit) && isOfSize(figure, unit, values));
  if (fitting.length === 0) return 'none';
  return fitting.some((figure) => figureOf(figure).values.some((value) => values.has(roughly(value, unit))))
    ? 'same'
    : 'other';
}

/** Whether any of the figures says how much or how many: a time or a place in a row is told of anything. */
export const tellsAmount = (figures: readonly Quantity[]): boolean =>
  figures.some((figure) => !isTimeFigure(figure) && figure.kind !== 'ordinal');

export type Given = 'same' | 'other' | 'none';

function isOfUnit(figure: Quantity, unit: string): boolean {
  if (figureOf(figure).unit === unit) return true;
  if (figure.kind !== 'count') return false;
  if (figure.unit === '' && NO_COUNTS.has(unit)) return false;
  // "born 28 years ago"
  if (unit === 'age' && /^years?$/.test(figure.unit)) return true;
  return figure.unit === '' || sameCounted(figure.unit, unit);
}

/** What is written for a figure on record is seldom thirty times as much or as little, unless it is thousands for millions. */
export function isOfSize(figure: Quantity, unit: string, known: ReadonlySet<number>): boolean {
  if (NO_COUNTS.has(unit) || unit === 'age') return true;
  return figureOf(figure).values.some((value) =>
    [...known].some((record) => {
      const ratio = Math.max(value, record) / Math.min(value, record);
      return !(ratio > FARTHEST) || Math.abs(ratio / 1000 - 1) < SAME;
    }),
  );
}

const NO_COUNTS = new Set(['percent', 'year', 'multiple']);
const FARTHEST = 30;
const SAME = 0.1;

/** A sentence that gives a year speaks of what was in that year; where the year is the records' figure, another one is a wrong one. */
export function isOfTheirTime({ unit, years }: Records, figures: readonly Quantity[]): boolean {
  if (unit === 'year') return true;
  const told = figures
    .filter(isTimeFigure)
    .flatMap((figure) => figureOf(figure).values)
    .filter((year) => !Number.isNaN(year));
  return told.length === 0 || told.some((year) => years[0] <= year && year <= years[1]);
}
