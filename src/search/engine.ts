import { type Hit, type LoadedRecord, openHit } from './hit.ts';
import { holdsLiterals } from './holdsLiterals.ts';
import type { Query, Term } from './query.ts';
import type { Facet } from './record.ts';

/** The part of Pagefind that is used. */
export interface Engine {
  search(words: string | null, options: EngineOptions): Promise<EngineAnswer>;
  /** Loads what counting by facet needs. */
  filters(): Promise<unknown>;
}

export interface EngineOptions {
  filters?: Chosen;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** One value for each facet that is chosen. */
export type Chosen = Partial<Record<Facet, string>>;

export interface EngineAnswer {
  results: EngineResult[];
  /** By facet and value, what each would leave if it were chosen. */
  totalFilters: Record<string, Record<string, number>>;
}

export interface EngineResult {
  id: string;
  score: number;
  data(): Promise<LoadedRecord>;
}

/** The words that the engine gets; null, which is everything, for a query without terms. */
export function engineWords({ terms }: Query): string | null {
  return terms.length === 0 ? null : terms.map(engineWord).join(' ');
}

/** The word for the engine: figures in their canonical spelling, but plain digits as they stand in the text. */
export function engineWord(term: Term): string {
  if (term.kind === 'word') return term.word;
  return term.bare ? term.typed : term.canonical;
}

/** Loads what was found, without what lacks a figure or phrase of the query. */
export async function loadHits(results: EngineResult[], query: Query): Promise<Hit[]> {
  const hits = await Promise.all(
    results.map(async (result) => openHit(result.id, await result.data(), result.score)),
  );
  return hits.filter((hit) => holdsLiterals(literalText(hit), new Set(hit.figures.split(' ')), query));
}

/** A paragraph itself, without its neighbours; claims and sources with what they are about. */
function literalText({ kind, sentences, around }: Hit): string {
  return [...sentences, ...(kind === 'sentence' ? [] : [around])].join('\n');
}

/** So many are loaded and compared at once; more are left to the engine's own order and counts. */
export const FEW = 24;
