import { type Hit, type LoadedRecord, openHit } from './hit.ts';
import { holdsLiterals } from './holdsLiterals.ts';
import type { Query, Term } from './query.ts';
import { type RankedHit, rankHits } from './rankHits.ts';
import { FACETS, type Facet } from './record.ts';

/**
 * Asks the engine and orders what it finds. First for everything that holds all terms; where that is too little, for what holds most of
 * them. Figures and quoted phrases are then checked in the text, since the engine is loose with both. A small result is counted, filtered
 * and sorted here, so that every count is exact; of a large one the engine counts and filters, and the first `limit` are loaded.
 */
export async function search(engine: Engine, { query, chosen, sort, limit }: Request): Promise<Answer> {
  if (query.terms.length === 0 && Object.keys(chosen).length === 0) return NOTHING;
  const words = query.terms.length === 0 ? null : query.terms.map(engineWord).join(' ');
  const all = await engine.search(words, {});
  if (all.results.length > FEW) return large(engine, words, { query, chosen, sort, limit });

  const checked = await load(all.results, query);
  const relaxed =
    checked.filter(({ kind }) => kind === 'sentence').length < ENOUGH
      ? await loosen(engine, query, all.results)
      : [];
  const ranked = rankHits([...checked, ...relaxed], query).filter(({ speaks }) => speaks);
  const shown = ranked.filter(({ hit }) => isChosen(hit, chosen));
  const sorted = sort === 'relevance' ? shown : inOrderOf(await inOrder(engine, words, sort), shown);
  return {
    hits: sorted.slice(0, limit),
    total: shown.length,
    counts: countHits(
      ranked.map(({ hit }) => hit),
      chosen,
    ),
    missing: missingIn(ranked, query),
  };
}

const inOrder = async (engine: Engine, words: string | null, sort: Sort): Promise<string[]> =>
  (await engine.search(words, { sort: { [sort]: 'asc' } })).results.map(({ id }) => id);

async function large(
  engine: Engine,
  words: string | null,
  { query, chosen, sort, limit }: Request,
): Promise<Answer> {
  const found = await engine.search(words, {
    filters: chosen,
    ...(sort === 'relevance' ? {} : { sort: { [sort]: 'asc' } }),
  });
  const wanted = sort === 'relevance' ? Math.max(limit, FEW) : limit;
  const hits = await load(found.results.slice(0, wanted), query);
  const ranked = rankHits(hits, query);
  const missing = Math.min(wanted, found.results.length) - hits.length;
  return {
    hits: (sort === 'relevance'
      ? ranked
      : inOrderOf(
          found.results.map(({ id }) => id),
          ranked,
        )
    ).slice(0, limit),
    total: found.results.length - missing,
    counts: found.totalFilters,
    missing: missingIn(ranked, query),
  };
}

/** What holds most of the terms: all but one, then two neighbours run together, then each alone, until there is enough. */
async function loosen(engine: Engine, { terms, ...query }: Query, known: EngineResult[]): Promise<Hit[]> {
  const seen = new Set(known.map(({ id }) => id));
  const hits: Hit[] = [];
  if (terms.length < 2) return hits;
  const must = terms.filter((term) => term.kind === 'number' && !term.bare);
  for (const attempts of attemptsFor(terms)) {
    const found = await Promise.all(
      attempts.map((words) => engine.search([...must.map(engineWord), words].join(' '), {})),
    );
    const fresh = new Map(
      found.flatMap(({ results }) =>
        results
          .slice(0, FEW)
          .filter(({ id }) => !seen.has(id))
          .map((result) => [result.id, result]),
      ),
    );
    const best = [...fresh.values()].sort((a, b) => b.score - a.score).slice(0, FEW);
    for (const { id } of best) seen.add(id);
    hits.push(...(await load(best, { ...query, terms })));
    if (hits.filter(({ kind }) => kind === 'sentence').length >= ENOUGH) break;
  }
  return hits;
}

function attemptsFor(terms: Term[]): string[][] {
  const words = terms.slice(0, LONGEST_LOOSENED).map(engineWord);
  const without = words.map((_, at) => words.filter((_, other) => other !== at).join(' '));
  const joined = words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), `${words[at]}${word}`, ...words.slice(at + 2)].join(' '));
  return words.length === 2 ? [[...joined, ...without]] : [[...without, ...joined], words];
}

/** The word for the engine: figures in their canonical spelling, but plain digits as they stand in the text. */
const engineWord = (term: Term): string =>
  term.kind === 'word' ? term.word : term.bare ? term.typed : term.canonical;

async function load(results: EngineResult[], query: Query): Promise<Hit[]> {
  const hits = await Promise.all(
    results.map(async (result) => openHit(result.id, await result.data(), result.score)),
  );
  return hits.filter((hit) => holdsLiterals(hit.sentences.join('\n'), hit.figures, query));
}

const missingIn = (ranked: RankedHit[], { terms }: Query): Term[] =>
  terms.filter((term) => ranked.every(({ lacks }) => lacks.includes(term)));

/** Of each facet, how many hits each value would leave with the other facets as chosen. */
function countHits(hits: Hit[], chosen: Chosen): Counts {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const { [facet]: _, ...others } = chosen;
      const counts: Record<string, number> = {};
      for (const hit of hits)
        if (isChosen(hit, others))
          for (const value of hit.filters[facet] ?? []) counts[value] = (counts[value] ?? 0) + 1;
      return [facet, counts];
    }),
  );
}

const isChosen = ({ filters }: Hit, chosen: Chosen): boolean =>
  Object.entries(chosen).every(([facet, value]) => filters[facet as Facet]?.includes(value));

/** In the order of `ids`; what is not among them follows, best first. */
function inOrderOf(ids: string[], ranked: RankedHit[]): RankedHit[] {
  const at = new Map(ids.map((id, index) => [id, index]));
  return ranked.toSorted((a, b) => (at.get(a.hit.id) ?? ids.length) - (at.get(b.hit.id) ?? ids.length));
}

/** So many are loaded and compared at once; more are left to the engine's own order and counts. */
const FEW = 24;
/** With fewer paragraphs than this, a looser search may help. */
const ENOUGH = 3;
/** Every term left out is one more search. */
const LONGEST_LOOSENED = 7;
const NOTHING: Answer = { hits: [], total: 0, counts: {}, missing: [] };

export const SORTS = ['relevance', 'verdict', 'place'] as const;
export type Sort = (typeof SORTS)[number];
export type Chosen = Partial<Record<Facet, string>>;
export type Counts = Record<string, Record<string, number>>;

export interface Request {
  query: Query;
  chosen: Chosen;
  sort: Sort;
  /** How many hits are wanted. */
  limit: number;
}

export interface Answer {
  hits: RankedHit[];
  total: number;
  counts: Counts;
  /** Terms that no result holds: unknown here, or misspelt. */
  missing: Term[];
}

/** The part of Pagefind that is used. */
export interface Engine {
  search(
    words: string | null,
    options: { filters?: Chosen; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<EngineAnswer>;
}

export interface EngineAnswer {
  results: EngineResult[];
  totalFilters: Counts;
}

export interface EngineResult {
  id: string;
  score: number;
  data(): Promise<LoadedRecord>;
}
