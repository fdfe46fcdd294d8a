import { indexLedger } from '../../src/matching/indexLedger.ts';
import { matchArticle } from '../../src/matching/matchArticle.ts';
import type { Article } from '../../src/model/article.ts';
import { findSentences } from '../../src/text/sentences.ts';
import { mainLedger } from './measureMatching.ts';

const index = indexLedger(await mainLedger());

/** What each sentence of one paragraph is found to say, "claim: reading", by claim. */
export function readParagraph(text: string, written: Article['written'] = null): string[][] {
  const sentences = findSentences(text).map(([start, end]) => ({ block: 0, start, end, line: 1 }));
  const article: Article = {
    slug: 'a',
    file: 'a.md',
    headline: '',
    written,
    basedOn: [],
    text,
    blocks: [{ type: 'paragraph', start: 0, end: text.length, line: 1, under: null }],
    sentences,
  };
  return matchArticle(article, index).map(({ sightings }) =>
    sightings.map(({ claim, reading }) => `${claim}: ${reading}`).sort(),
  );
}
