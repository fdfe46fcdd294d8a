import { indexLedger, type MatchIndex } from '../../src/matching/indexLedger.ts';
import { matchArticle } from '../../src/matching/matchArticle.ts';
import type { Article } from '../../src/model/article.ts';
import { findSentences } from '../../src/text/sentences.ts';
import { mainLedger } from './measureMatching.ts';

let index: MatchIndex | undefined;

/** The claims of the project's own ledger that a text of one paragraph speaks of, each with how: `{ 'deal-amount': 'asserts' }`. */
export async function readingsIn(text: string): Promise<Record<string, string>> {
  index ??= indexLedger(await mainLedger());
  const sightings = matchArticle(articleOf(text), index).flatMap((sentence) => sentence.sightings);
  return Object.fromEntries(sightings.map(({ claim, reading }) => [claim, reading]));
}

const articleOf = (text: string): Article => ({
  slug: 'case',
  file: 'case.md',
  headline: '',
  written: null,
  basedOn: [],
  text,
  blocks: [{ type: 'paragraph', start: 0, end: text.length, line: 1, under: null }],
  sentences: findSentences(text).map(([start, end]) => ({ block: 0, start, end, line: 1 })),
});
