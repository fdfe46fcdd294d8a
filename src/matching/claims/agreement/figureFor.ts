import type { FactRecognition } from '../../../model/claim.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { Relation } from '../../../model/relation.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import type { Statement } from '../../statements/statement.ts';
import { type Agreement, agree, countsPeople } from './agree.ts';
import { saysWhen, tellsUndated } from './tellsUndated.ts';
import { finerThanRecord, isOfOneMonth, monthAlone, whenFits } from './timing.ts';

/** The figure of a statement that fills the place of a record's own, and what it says to it; of several the one that agrees. Null where the record has none. */
export function figureFor(recognition: FactRecognition, statement: Statement): Found | null {
  const { quantity } = recognition;
  if (!quantity) return null;
  const candidates =
    quantity.unit === 'year' ? [...statement.figures, ...statement.times] : statement.figures;
  let first: { figure: Figure; agreement: Agreement } | null = null;
  for (const figure of candidates) {
    const agreement =
      quantity.unit === 'year' && monthAlone(figure.quantity) !== null
        ? byMonthAlone(figure, recognition)
        : agree(statedBy(figure, quantity.unit, statement.relation), quantity);
    if (agreement.is === 'other') continue;
    // "AS OF 2025 it is a customer" gives no other year than the one since when it is.
    if (figure.asOf && agreement.is !== 'agrees') continue;
    if (agreement.is === 'agrees')
      return { figure, agreement: quantity.unit === 'year' ? byMonth(figure, recognition) : agreement };
    first ??= { figure, agreement };
  }
  return first ?? dateAbove(recognition, statement) ?? undated(recognition, statement);
}

/** "IN 2014 it agreed to buy …": the date of the clause above may be the record's year; another one is no other date of it. */
function dateAbove({ quantity, when }: FactRecognition, { dates = [] }: Statement): Found | null {
  if (quantity?.unit !== 'year') return null;
  const figure = dates.find(
    (date) =>
      agree(date.quantity, quantity).is === 'agrees' &&
      whenFits(when, [date.quantity]) &&
      !finerThanRecord(when, date.quantity),
  );
  return figure === undefined ? null : { figure, agreement: { is: 'agrees', notes: [] } };
}

/** "Google released Gemma": the record bears it out, and knows when. */
const undated = (recognition: FactRecognition, statement: Statement): Found => ({
  figure: null,
  agreement: saysWhen(recognition) && tellsUndated(statement) ? { is: 'agrees', notes: ['undated'] } : null,
});

/** The limit itself where the relation is one ("whoever has MORE THAN 700 million users"). */
function statedBy(figure: Figure, unit: string, { limit }: Relation): Quantity {
  const quantity = inUnit(figure, unit);
  return limit ? { ...quantity, modifier: '' } : quantity;
}

/** "lays off 200": a number alone counts people where the record does. */
const inUnit = ({ quantity, alone }: Figure, unit: string): Quantity =>
  alone && quantity.kind === 'count' && quantity.unit === '' && countsPeople(unit)
    ? { ...quantity, unit }
    : quantity;

/** The year is right; a month or day must be the record's own, and is not borne out by a record that has none. */
function byMonth({ quantity }: Figure, { when }: FactRecognition): Agreement {
  if (!whenFits(when, [quantity])) return { is: 'contradicts', notes: [] };
  return { is: finerThanRecord(when, quantity) ? 'unclear' : 'agrees', notes: [] };
}

/** "Llama 4 came out IN APRIL": the record's own month, whatever the year; another may be another year's. */
function byMonthAlone({ quantity }: Figure, { when }: FactRecognition): Agreement {
  if (!isOfOneMonth(when)) return { is: 'other', notes: [] };
  return { is: whenFits(when, [quantity]) ? 'agrees' : 'unclear', notes: [] };
}

/** What happens but once and is dated outside its record differs from it by that date. */
export function dateFor({ once, when }: FactRecognition, { times }: Statement): Found {
  const other = once ? times.find(({ quantity }) => !whenFits(when, [quantity])) : undefined;
  return other === undefined
    ? { figure: null, agreement: null }
    : { figure: other, agreement: { is: 'contradicts', notes: [] } };
}

/** A figure, null where the statement has none for the record, and what it says to it. */
export interface Found {
  figure: Figure | null;
  agreement: Agreement | null;
}
