import type { Parsed } from '../../matchArticle.ts';
import { surelyIn } from '../../statements/parties/slots.ts';
import type { Statement } from '../../statements/statement.ts';

/** Both sides of a relation, named together somewhere in the article. */
export interface Tie {
  relation: string;
  subject: string;
  object: string;
}

/** Each once, in the article and in each block, so that an article which repeats itself costs no more for it. */
export interface Ties {
  all: readonly Tie[];
  inBlock: ReadonlyMap<number, readonly Tie[]>;
}

/** All that the article itself says of who and whom of a relation. */
export function findTies(parsed: readonly Parsed[]): Ties {
  const all = new Map<string, Tie>();
  const inBlock = new Map<number, Map<string, Tie>>();
  for (const { statements, sentence } of parsed) {
    const own = inBlock.get(sentence.block) ?? new Map<string, Tie>();
    inBlock.set(sentence.block, own);
    for (const statement of statements)
      for (const tie of tiesOf(statement)) {
        const key = `${tie.relation}\n${tie.subject}\n${tie.object}`;
        own.set(key, tie);
        all.set(key, tie);
      }
  }
  return {
    all: [...all.values()],
    inBlock: new Map([...inBlock].map(([block, ties]) => [block, [...ties.values()]])),
  };
}

function tiesOf(statement: Statement): Tie[] {
  // How old somebody was then does not say that they did it.
  if (statement.carried) return [];
  if (
    statement.subject.hold !== 'filled' ||
    (statement.object.hold !== 'filled' && statement.object.hold !== 'inherited')
  )
    return [];
  const objects = surelyIn(statement.object);
  return surelyIn(statement.subject).flatMap((subject) =>
    objects
      .filter((object) => object !== subject)
      .map((object) => ({ relation: statement.relation.id, subject, object })),
  );
}
