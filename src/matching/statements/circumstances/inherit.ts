import type { Statement } from '../statement.ts';

/** A statement that leaves out its object takes the one of a statement in a clause that shares its subject. */
export function inherit(statements: Statement[]): Statement[] {
  return statements.map((statement) => {
    if (statement.object.hold !== 'open' || statement.relation.wholly || isOfOne(statement)) return statement;
    const subject = subjectIds(statement);
    const lender = statements.find(
      (other) =>
        other !== statement &&
        other.object.hold === 'filled' &&
        other.at < statement.at &&
        other.mode.is !== 'denied' &&
        other.mode.is !== 'rejected' &&
        subjectIds(other).some((id) => subject.includes(id)) &&
        !other.object.parties.some((party) => party.ids.some((id) => subject.includes(id))),
    );
    if (!lender) return statement;
    return { ...statement, object: { parties: lender.object.parties, hold: 'inherited' } };
  });
}

/** The sum that somebody makes or is worth, by its noun: nobody else has a place in that. */
const isOfOne = ({ relation, clause, at }: Statement): boolean =>
  relation.objectAfter.length === 0 && relation.units?.includes('money') === true && clause !== at;

const subjectIds = (statement: Statement): string[] =>
  statement.subject.parties.flatMap((party) => party.ids);
