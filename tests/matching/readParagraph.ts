import { indexLedger } from '../../src/matching/indexLedger.ts';
import { matchArticle, type SentenceMatch } from '../../src/matching/matchArticle.ts';
import type { Article } from '../../src/model/article.ts';
import { articleOf } from './articleOf.ts';
import { mainLedger } from './measureMatching.ts';

const index = indexLedger(await mainLedger());

/** What each sentence of one paragraph is found to say, "claim: reading", by claim. */
export function readParagraph(text: string, written: Article['written'] = null): string[][] {
  return matchParagraph(text, written).map(({ sightings }) =>
    sightings.map(({ claim, reading }) => `${claim}: ${reading}`).sort(),
  );
}

/** All that recognition finds in each sentence of one paragraph. */
export const matchParagraph = (text: string, written: Article['written'] = null): SentenceMatch[] =>
  matchArticle(articleOf(text, { written }), index);
