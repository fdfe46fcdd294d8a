import { type Engine, type EngineResult, engineWord, FEW, loadHits } from './engine.ts';
import type { Hit } from './hit.ts';
import type { Query, Term } from './query.ts';

/**
 * What holds most of the terms, where too little holds all: without one of them, with two neighbours run together, at last with each
 * alone, until there are `enough` paragraphs. Figures are never left out. Ids that are `known` are not loaded again.
 */
export async function loosenedHits(
  engine: Engine,
  query: Query,
  known: Set<string>,
  enough: number,
): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const attempts of attemptsFor(query.terms)) {
    const answers = await Promise.all(attempts.map((words) => engine.search(words, {})));
    const fresh = bestOf(
      answers.flatMap(({ results }) => results.slice(0, FEW)).filter(({ id }) => !known.has(id)),
    );
    for (const { id } of fresh) known.add(id);
    hits.push(...(await loadHits(fresh, query)));
    if (hits.filter(({ kind }) => kind === 'sentence').length >= enough) break;
  }
  return hits;
}

function bestOf(results: EngineResult[]): EngineResult[] {
  const byId = new Map(results.toSorted((a, b) => a.score - b.score).map((result) => [result.id, result]));
  return [...byId.values()].reverse().slice(0, FEW);
}

/** Words for the engine, by how much they give up. */
function attemptsFor(terms: Term[]): string[][] {
  const figures = terms.filter((term) => term.kind === 'number' && !term.bare).map(engineWord);
  const words = terms
    .filter((term) => term.kind === 'word' || term.bare)
    .map(engineWord)
    .slice(0, MOST);
  const withFigures = (some: string[]): string => [...figures, ...some].join(' ');
  const without = words.map((_, at) => withFigures(words.toSpliced(at, 1)));
  const joined = words.slice(1).map((word, at) => withFigures(words.toSpliced(at, 2, `${words[at]}${word}`)));
  const alone = words.map((word) => withFigures([word]));
  const levels = words.length === 2 ? [[...joined, ...without]] : [[...without, ...joined], alone];
  return levels.map((level) => level.filter((attempt) => attempt !== ''));
}

/** Every term that may be left out is one more search. */
const MOST = 7;
