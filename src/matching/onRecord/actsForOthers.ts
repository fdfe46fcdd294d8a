import type { MatchIndex } from '../indexLedger.ts';
import type { Statement } from '../statements/statement.ts';
import { givesFigure } from './givesFigure.ts';
import { recordsOf } from './recordsOf.ts';
import { holds } from './rolesIn.ts';

/**
 * Whether a figure is told in the relation and the unit of a record of the `company`, and of nobody but people: "Droege sacked 20 per cent
 * of the workers" speaks of the firm that he runs.
 */
export function actsForOthers(
  statements: readonly Statement[],
  company: ReadonlySet<string>,
  index: MatchIndex,
): boolean {
  const isOfType = (type: string) => (id: string) => index.entities.get(id)?.type === type;
  return statements.some(({ relation, subject, object, figures }) => {
    if (figures.length === 0 || !holds(subject, isOfType('person'))) return false;
    if (object.hold === 'closed' || holds(object, isOfType('organisation'))) return false;
    const quantities = figures.map(({ quantity }) => quantity);
    return [...company].some((party) =>
      recordsOf(party, index).some(
        (records) =>
          records.relation === relation.id &&
          !OWN.has(records.unit) &&
          givesFigure(records, quantities) !== 'none',
      ),
    );
  });
}

/** No figure, or one that each has for himself. */
const OWN = new Set(['', 'age']);
