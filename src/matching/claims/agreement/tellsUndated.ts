import type { FactRecognition } from '../../../model/claim.ts';
import type { Statement } from '../../statements/statement.ts';

/**
 * Whether a statement tells as a fact that something happened and leaves out when ("Google released Gemma"). Any time beside it, any other figure and
 * whatever narrows what was done make it another matter.
 */
export const tellsUndated = (statement: Statement): boolean =>
  statement.mode.is === 'fact' &&
  statement.clause === statement.at &&
  statement.times.length === 0 &&
  statement.figures.length === 0 &&
  (statement.dates ?? []).length === 0 &&
  statement.narrowed !== true &&
  !statement.former &&
  !statement.joint &&
  statement.carried !== true;

/** Whether a record says when something happened: what tells that it did, and not when, says less than the record bears out. */
export const saysWhen = ({ quantity }: FactRecognition): boolean =>
  quantity?.unit === 'year' && quantity.low > LONGEST_SPAN;

/** A figure in years that is not above this says for how long, and not when. */
const LONGEST_SPAN = 1_000;
