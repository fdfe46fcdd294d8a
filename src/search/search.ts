import { type Chosen, type Engine, type EngineResult, engineWords, FEW, loadHits } from './engine.ts';
import type { Hit } from './hit.ts';
import { loosenedHits } from './loosenedHits.ts';
import type { Query, Term } from './query.ts';
import { type RankedHit, rankHits } from './rankHits.ts';
import { FACETS, type Facet } from './record.ts';

/**
 * Asks the engine and orders what it finds. First for everything that holds all terms; where that is too little, also for what holds most
 * of them. Figures and quoted phrases are then checked in the text, since the engine is loose with both. A small result is counted,
 * filtered and sorted here, so that every count is exact; of a large one the first `limit` are loaded, and `countLarge` counts the rest.
 */
export async function search(engine: Engine, { query, chosen, sort, limit }: Request): Promise<Answer> {
  if (query.terms.length === 0 && Object.keys(chosen).length === 0) return NOTHING;
  const words = engineWords(query);
  const { results } = await engine.search(words, {});
  if (results.length > FEW) return large(engine, results, { query, chosen, sort, limit });

  const checked = await loadHits(results, query);
  const isEnough = checked.filter(({ kind }) => kind === 'sentence').length >= ENOUGH;
  const loosened = isEnough
    ? []
    : await loosenedHits(engine, query, new Set(results.map(({ id }) => id)), ENOUGH);
  const ranked = rankHits([...checked, ...loosened], query).filter(({ speaks }) => speaks);
  const shown = ranked.filter(({ hit }) => isChosen(hit, chosen));
  const sorted =
    sort === 'relevance'
      ? shown
      : inOrderOf((await engine.search(words, { sort: { [sort]: 'asc' } })).results, shown);
  return {
    hits: sorted.slice(0, limit),
    total: shown.length,
    counts: countHits(ranked, chosen),
    missing: missingIn(ranked, query),
  };
}

/** Counts by facet of a large result, which are not worth waiting for before its first hits are shown. */
export async function countLarge(
  engine: Engine,
  { query, chosen }: Pick<Request, 'query' | 'chosen'>,
): Promise<Counts> {
  // Counts come with a search only after they were asked for once.
  await engine.filters();
  return (await engine.search(engineWords(query), { filters: chosen })).totalFilters;
}

/** Claims and sources say the same words as the articles, and there are many of them: paragraphs get places of their own. */
async function large(
  engine: Engine,
  all: EngineResult[],
  { query, chosen, sort, limit }: Request,
): Promise<Answer> {
  const words = engineWords(query);
  const isFiltered = Object.keys(chosen).length > 0;
  const order = sort === 'relevance' ? {} : { sort: { [sort]: 'asc' as const } };
  const results =
    isFiltered || sort !== 'relevance'
      ? (await engine.search(words, { filters: chosen, ...order })).results
      : all;
  const isMixed = sort === 'relevance' && chosen.kind === undefined;
  const paragraphs = isMixed
    ? (await engine.search(words, { filters: { ...chosen, kind: 'sentence' } })).results
    : [];
  const asked = mixed(paragraphs, results).slice(0, Math.max(limit, FEW));
  const hits = await loadHits(asked, query);
  const first = new Set(asked.slice(0, FEW).map(({ id }) => id));
  // What was shown stays in its place when more is loaded.
  const ranked = [
    ...rankHits(
      hits.filter(({ id }) => first.has(id)),
      query,
    ),
    ...rankHits(
      hits.filter(({ id }) => !first.has(id)),
      query,
    ),
  ];
  return {
    hits: (sort === 'relevance' ? ranked : inOrderOf(results, ranked)).slice(0, limit),
    total: results.length - (asked.length - hits.length),
    counts: null,
    missing: missingIn(ranked, query),
  };
}

function mixed(paragraphs: EngineResult[], results: EngineResult[]): EngineResult[] {
  const byId = new Map([...paragraphs.slice(0, PARAGRAPHS), ...results].map((result) => [result.id, result]));
  return [...byId.values()];
}

const missingIn = (ranked: RankedHit[], { terms }: Query): Term[] =>
  terms.filter((term) => ranked.every(({ lacks }) => lacks.includes(term)));

/** Of each facet, how many hits each value would leave with the other facets as chosen. */
function countHits(ranked: RankedHit[], chosen: Chosen): Counts {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const { [facet]: _, ...others } = chosen;
      const values = ranked.flatMap(({ hit }) => (isChosen(hit, others) ? (hit.filters[facet] ?? []) : []));
      const counts: Record<string, number> = {};
      for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
      return [facet, counts];
    }),
  );
}

const isChosen = ({ filters }: Hit, chosen: Chosen): boolean =>
  Object.entries(chosen).every(([facet, value]) => filters[facet as Facet]?.includes(value));

/** In the order of `results`; what is not among them follows, best first. */
function inOrderOf(results: EngineResult[], ranked: RankedHit[]): RankedHit[] {
  const at = new Map(results.map(({ id }, index) => [id, index]));
  const placeOf = ({ hit }: RankedHit): number => at.get(hit.id) ?? results.length;
  return ranked.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Of the first that are loaded of a large result, so many are paragraphs. */
const PARAGRAPHS = 16;
/** With fewer paragraphs than this, a looser search may help. */
const ENOUGH = 3;
const NOTHING: Answer = { hits: [], total: 0, counts: {}, missing: [] };

export const SORTS = ['relevance', 'verdict', 'place'] as const;
export type Sort = (typeof SORTS)[number];
/** By facet and value. */
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
  /** Null for a large result: ask `countLarge`. */
  counts: Counts | null;
  /** Terms that no result holds: unknown here, or misspelt. */
  missing: Term[];
}
