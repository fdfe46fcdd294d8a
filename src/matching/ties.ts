import type { Parsed } from './matchArticle.ts';
import type { Statement } from './statements.ts';

/** A place in the article that names both sides of a relation. */
export interface Tie {
  relation: string;
  subject: string;
  object: string;
  sentence: number;
  block: number;
}

/** All places where the article itself says who and whom of a relation. */
export function findTies(parsed: readonly Parsed[]): Tie[] {
  return parsed.flatMap(({ statements, sentence }, at) =>
    statements.flatMap((statement) =>
      tiesOf(statement).map((tie) => ({ ...tie, sentence: at, block: sentence.block })),
    ),
  );
}

function tiesOf(statement: Statement): Pick<Tie, 'relation' | 'subject' | 'object'>[] {
  if (
    statement.subject.hold !== 'filled' ||
    (statement.object.hold !== 'filled' && statement.object.hold !== 'inherited')
  )
    return [];
  const pick = (slot: Statement['subject']): string[] =>
    slot.parties.filter((party) => party.sure).flatMap((party) => party.ids);
  return pick(statement.subject).flatMap((subject) =>
    pick(statement.object).map((object) => ({ relation: statement.relation.id, subject, object })),
  );
}
