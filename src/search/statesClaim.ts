import { fitTerms } from './fitTerms.ts';
import { matchTerm } from './matchTerm.ts';
import type { Query } from './query.ts';
import { readText } from './readText.ts';

/** Whether the query says what the claim's statement says: long enough for one, nearly all of it in the statement, nearly all of that in it. */
export function statesClaim(statement: string, query: Query): boolean {
  if (query.terms.length < SHORTEST_STATEMENT) return false;
  const telling = readText(statement).filter(({ word, number }) => number !== null || word.length >= TELLING);
  const inStatement = fitTerms(telling, query).filter((fit) => fit > 0).length / query.terms.length;
  const asked = telling.filter((found) => query.terms.some((term) => matchTerm(term, found, false) > 0));
  return inStatement >= NEARLY_ALL && asked.length / telling.length >= NEARLY_ALL;
}

const SHORTEST_STATEMENT = 4;
const NEARLY_ALL = 0.75;
/** Shorter words ("is", "in", "of") tell nothing of a statement; "AI" is hardly missed. */
const TELLING = 3;
