import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { isWho, type Parse } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';

/** "those who left META", "the people whom META lost", "those who work for OUTLIER": the phrase that a clause names whose people by; null where it tells something else. */
export function hostTold(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const isLed = chunks[at + 1]?.kind === 'relative' || isWho(parse, at + 1);
  const place = [at + 2, at + 3].find((each) => chunks[each]?.kind === 'verb');
  const verb = place === undefined ? undefined : chunks[place];
  if (place === undefined || verb?.kind !== 'verb' || verb.negated || verb.modal !== '') return null;
  const lemma = items[verb.main]?.lemma ?? '';
  if (place === at + 3 || !isLed) {
    const { phrases, gap } = subjectOf(parse, place);
    return gap === at && lemma === 'lose' && phrases.length === 1 ? (phrases[0] as number) : null;
  }
  const leads = lemma === 'work' ? AT : LEAVING.test(lemma) ? null : undefined;
  if (leads === undefined) return null;
  const host = argumentsOf(parse, place).find(({ preposition }) =>
    leads === null ? preposition === null : leads.test(preposition ?? ''),
  );
  return host?.phrase ?? null;
}

const AT = /^(?:for|at|on|with|through)$/;
const LEAVING = /^(?:leave|quit|desert|exit|abandon)$/;

/** Who belongs to somebody by working there. */
export const PEOPLE =
  /^(?:people|staff|personnel|workforce|talent|employees|workers|freelancers|contributors|annotators|labellers|labelers|taskers|researchers|engineers|scientists|experts|specialists|contractors)$/;
