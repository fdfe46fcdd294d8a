import { typographic } from '../annotate/typographic.ts';
import { buildIndex } from './buildIndex.ts';
import { foldedWords } from './foldedWords.ts';
import type { SearchRecord } from './record.ts';
import { type SearchContent, searchRecords } from './records.ts';

/** Everything the search needs from the server, by path below `pagefind/`: the engine, its index, and two small lists of ours. */
export async function searchBundle(content: SearchContent): Promise<Map<string, Uint8Array>> {
  const records = searchRecords(content);
  const files = await buildIndex(records);
  files.set(LABELS, json(labelsOf(content)));
  files.set(VOCABULARY, json(vocabularyOf(records)));
  return files;
}

/** What the values of the facets are called; asked for with the facets. */
export const LABELS = 'labels.json';
/** Every word that can be found, with how many records hold it; asked for only where nothing was found. 0: another name or a misspelling. */
export const VOCABULARY = 'vocabulary.json';

export interface Labels {
  article: Record<string, string>;
  claim: Record<string, string>;
}
export type Vocabulary = Record<string, number>;

function labelsOf({ publications, claims }: SearchContent): Labels {
  return {
    article: Object.fromEntries(publications.map(({ slug, headline }) => [slug, headline])),
    claim: Object.fromEntries(
      claims.map(({ id, claim }) => [id, typographic(claim.short ?? claim.statement)]),
    ),
  };
}

function vocabularyOf(records: SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { content, meta } of records) {
    for (const word of wordsOf(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of wordsOf(meta.names)) if (!counts.has(word)) counts.set(word, 0);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function wordsOf(text: string): Set<string> {
  return new Set(
    foldedWords(text)
      .map(({ word }) => word)
      .filter((word) => WORTH_SUGGESTING.test(word)),
  );
}

const WORTH_SUGGESTING = /^\p{L}{3,}$/u;
const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
