import type { Quantity } from '../../model/quantity.ts';
import { sameCounted } from '../claims/agreement/agree.ts';
import type { MatchIndex } from '../indexLedger.ts';
import { givesFigure } from './givesFigure.ts';
import { figureOf } from './pairOnRecord.ts';
import { type Records, recordsOf } from './recordsOf.ts';

/**
 * Whether any figure comes so near to one on record of the party, in a relation of those `evoked`, that it may be that one, miswritten: a zero
 * too many, millions for billions, two digits exchanged; or whether it counts what hardly anything but that record counts ("parameters").
 */
export function slipsFromRecord(
  party: string,
  figures: readonly Quantity[],
  evoked: ReadonlySet<string>,
  index: MatchIndex,
): boolean {
  return recordsOf(party, index).some((records) =>
    figures.some(
      (figure) => (evoked.has(records.relation) && isSlip(figure, records)) || countsTheSame(figure, records),
    ),
  );
}

/** Whether any figure is, or may be a miswritten, one on record of two who are both among `company`, or of one of them alone. */
export function figureOfCompany(
  company: ReadonlySet<string>,
  figures: readonly Quantity[],
  index: MatchIndex,
): boolean {
  for (const party of company)
    for (const records of recordsOf(party, index)) {
      if (
        records.unit === 'year' ||
        !(records.alone || [...records.others].some((other) => other !== party && company.has(other)))
      )
        continue;
      if (givesFigure(records, figures) === 'same' || figures.some((figure) => isSlip(figure, records)))
        return true;
    }
  return false;
}

/** Whether a figure may be one of the records', miswritten. */
export function isSlip(figure: Quantity, { unit, values }: Records): boolean {
  const told = figureOf(figure);
  if (unit === '' || unit === 'year' || told.unit !== unit) return false;
  return told.values.some((value) =>
    [...values].some((known) => isShifted(value, known) || isSwapped(value, known)),
  );
}

const isShifted = (value: number, known: number): boolean =>
  SLIPS.some((slip) => Math.abs(value / known / slip - 1) < SAME);

/** A zero more or less, thousands for millions, millions for billions. */
const SLIPS = [10, 0.1, 1000, 0.001];
const SAME = 0.02;

/** "94%" for "49%": of two digits that are not the same. */
function isSwapped(value: number, known: number): boolean {
  const [one, two] = [digitsOf(value), digitsOf(known)];
  return one.length === 2 && one !== two && one === [...two].reverse().join('') && isOfSize(value, known);
}

const isOfSize = (value: number, known: number): boolean =>
  Math.floor(Math.log10(value)) === Math.floor(Math.log10(known));
const digitsOf = (value: number): string =>
  String(Number(value.toPrecision(2)))
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

function countsTheSame({ kind, unit }: Quantity, records: Records): boolean {
  return kind === 'count' && unit !== '' && !COMMON.has(records.unit) && sameCounted(unit, records.unit);
}

/** Units in which anybody has figures. */
const COMMON = new Set([
  '',
  'percent',
  'year',
  'age',
  'count',
  'multiple',
  'people',
  'years',
  'months',
  'days',
]);
