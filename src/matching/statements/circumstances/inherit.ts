import type { Statement } from '../statement.ts';

/** A statement that leaves out its object takes the one of a statement in a clause that shares its subject. */
export function inherit(statements: Statement[]): Statement[] {
  return statements.map((statement) => {
    if (statement.object.hold !== 'open' || statement.relation.wholly) return statement;
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

const subjectIds = (statement: Statement): string[] =>
  statement.subject.parties.flatMap((party) => party.ids);
