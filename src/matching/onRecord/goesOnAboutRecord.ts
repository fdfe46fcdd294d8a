import type { Quantity } from '../../model/quantity.ts';
import type { MatchIndex } from '../indexLedger.ts';
import type { Statement } from '../statements/statement.ts';
import { givesFigure, isOfSize } from './givesFigure.ts';
import { type Records, recordsOf } from './recordsOf.ts';

/**
 * Whether a sentence may state what is on record of those it names, or of those whom its article speaks of: "The
 * company turned its first profit", "That cap has been lifted to $500 million". Where recognition found nothing and
 * nobody else is named, whom such a sentence means is not plain, and it is an editor's to look at. It may where any of them has a claim with a figure of one of its units; a
 * sentence without a figure, a time apart, may where any of them has a claim at all.
 */
export function goesOnAboutRecord(
  named: readonly string[],
  company: ReadonlySet<string>,
  quantities: readonly Quantity[],
  index: MatchIndex,
  statements: readonly Statement[] = [],
): boolean {
  const figures = quantities.filter(tells);
  const meant = named.length > 0 || company.size < LEAST_COMPANY ? named : company;
  for (const id of meant) {
    const records = recordsOf(id, index);
    if (records.some((each) => each.unit !== '' && countsIn(each, statements))) return true;
    if (
      figures.length === 0
        ? records.length > 0
        : records.some((each) => each.unit !== '' && givesFigure(each, figures) !== 'none')
    )
      return true;
  }
  return false;
}

/** "parted with 300 annotators": what is counted in the records' relation may have another name. */
const countsIn = ({ relation, values }: Records, statements: readonly Statement[]): boolean =>
  statements.some(
    (statement) =>
      statement.relation.id === relation &&
      statement.figures.some(
        ({ quantity }) =>
          quantity.kind === 'count' && quantity.unit !== '' && isOfSize(quantity, 'people', values),
      ),
  );

/** A time, a growth and "the two companies" are told of anything. */
const tells = ({ kind, value }: Quantity): boolean =>
  !TELLS_LITTLE.has(kind) && !(kind === 'count' && typeof value === 'number' && value <= FEW);

const TELLS_LITTLE = new Set<Quantity['kind']>(['year', 'date', 'multiple', 'ordinal']);
const FEW = 3;

/** An article that names one party of the ledger in passing is about something else. */
export const LEAST_COMPANY = 2;
