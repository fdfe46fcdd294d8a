import type { Parse } from '../parse/clauses.ts';
import type { Statement } from './statements.ts';

/**
 * "Wang was 19 WHEN SCALE AI WAS FOUNDED", "the firm got off the ground in 2016, when Wang was 19": how old somebody was at what is told without
 * who did it, as their doing. Only a record says whether it was theirs: of whoever else was that old then there is none.
 */
export function agedWhen(statements: readonly Statement[], parse: Parse): Statement[] {
  const ages = statements.filter(
    ({ relation, clause, figures, mode, past }) =>
      relation.implied === true &&
      clause !== null &&
      past === true &&
      mode.is === 'fact' &&
      figures[0]?.quantity.unit === 'age',
  );
  return ages.flatMap((age) => {
    const verb = verbThen(parse, age.clause as number);
    if (verb === null) return [];
    return statements
      .filter((told) => told.at === verb && isDoerOpen(told) && !told.relation.implied)
      .map(
        (told): Statement => ({
          ...told,
          subject: age.subject,
          // "when SCALE AI got off the ground": it was done to what the clause is about.
          object: told.object.hold === 'open' && told.subject.hold === 'filled' ? told.subject : told.object,
          figures: age.figures,
          undergone: false,
          carried: true,
        }),
      );
  });
}

/** Who did it is left out; what it was done to may be, where it is the subject ("when THE COMPANY got off the ground"). */
const isDoerOpen = ({ subject, object, mode }: Statement): boolean =>
  mode.is === 'fact' && (subject.hold === 'open' || object.hold === 'open');

/** The verb of the clause that the age of the clause at `age` goes with, by "when" or "as"; null where it goes with none. */
function verbThen({ chunks, items }: Parse, age: number): number | null {
  const leads = (at: number): boolean =>
    chunks[at]?.kind === 'subordinator' && WHEN.test(items[chunks[at].from]?.key ?? '');
  const isVerb = (at: number): boolean => chunks[at]?.kind === 'verb';
  const first = (from: number): number | null => {
    const at = chunks.findIndex(({ kind }, place) => place >= from && kind === 'verb');
    return at < 0 ? null : at;
  };
  // "was 19 WHEN it was founded"
  if (leads(age + 2)) return first(age + 3);
  // "it was founded, WHEN he was 19"
  if (leads(age - 2)) {
    const before = chunks.findLastIndex((_, at) => at < age - 2 && isVerb(at));
    return before >= 0 ? before : first(age + 1);
  }
  // "WHEN it was founded, he was 19"
  const opening = leads(0) ? first(1) : null;
  return opening !== null && first(opening + 1) === age ? opening : null;
}

const WHEN = /^(?:when|as)$/;
