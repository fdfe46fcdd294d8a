import { indexLedger, type MatchIndex } from '../../src/matching/indexLedger.ts';
import { matchArticle } from '../../src/matching/matchArticle.ts';
import { articleOf } from './articleOf.ts';
import { mainLedger } from './measureMatching.ts';

let index: MatchIndex | undefined;

/** The claims of the project's own ledger that a text of one paragraph speaks of, each with how: `{ 'deal-amount': 'asserts' }`. */
export async function readingsIn(text: string): Promise<Record<string, string>> {
  index ??= indexLedger(await mainLedger());
  const sightings = matchArticle(articleOf(text), index).flatMap((sentence) => sentence.sightings);
  return Object.fromEntries(sightings.map(({ claim, reading }) => [claim, reading]));
}
