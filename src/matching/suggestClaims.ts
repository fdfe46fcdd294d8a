import MiniSearch from 'minisearch';
import type { Ledger } from '../model/ledger.ts';

/** The most suggestions for one sentence: more would not be read. */
const MOST = 5;

/** Below this score the words in common are everybody's words. */
const LEAST_SCORE = 6;

/**
 * Ids of the claims whose statements are lexically nearest to `text` (BM25+), best first, at most five; for the editor, never for
 * the reader. Empty where nothing comes near. The search index is built on first use and kept as long as the ledger is.
 */
export function suggestClaims(text: string, { claims }: Pick<Ledger, 'claims'>): string[] {
  let search = searches.get(claims);
  if (!search) {
    search = new MiniSearch<{ id: string; statement: string }>({
      fields: ['statement'],
      processTerm: (term) => {
        const word = term.toLowerCase();
        return COMMON.has(word) ? null : word;
      },
    });
    search.addAll([...claims.values()].map(({ id, statement }) => ({ id, statement })));
    searches.set(claims, search);
  }
  return search
    .search(text.slice(0, LONGEST), {
      prefix: (term) => term.length > 4,
    })
    .filter((result) => result.score >= LEAST_SCORE)
    .slice(0, MOST)
    .map((result) => String(result.id));
}

/** A query longer than a long sentence finds nothing more, and costs. */
const LONGEST = 1000;

const COMMON = new Set(
  'a an the of in on to for by with at from and or is was are were be been has have had its it that this as than not no'.split(
    ' ',
  ),
);

const searches = new WeakMap<Ledger['claims'], MiniSearch<{ id: string; statement: string }>>();
