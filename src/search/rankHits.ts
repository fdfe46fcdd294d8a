import type { Hit } from './hit.ts';
import type { Query, Term } from './query.ts';
import { type ReadHit, readHit } from './readHit.ts';
import type { RecordKind } from './record.ts';
import { statesClaim } from './statesClaim.ts';

/**
 * The hits with how well each answers the query, best first; ties keep the engine's order. What stands in a record's own sentences
 * counts most, and most of all within one sentence and side by side; rare terms and figures count more than common ones, where rare means
 * among these hits. A claim that the query states comes before everything.
 */
export function rankHits(hits: readonly Hit[], query: Query): RankedHit[] {
  const read = readHits(hits, query);
  const weights = query.terms.map((term, at) => {
    const holding = read.filter(({ own }) => (own[at] ?? 0) > 0).length;
    return Math.log(1 + (hits.length + 1) / (holding + 1)) * (term.kind === 'number' ? FIGURE : 1);
  });
  const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  return read
    .map((each) => ({
      hit: each.hit,
      sentence: each.bestSentence,
      speaks: query.terms.length === 0 || each.said.some((fit) => fit > 0),
      lacks: query.terms.filter((_, at) => each.anywhere[at] === 0),
      relevance: relevance(each, weights, top) + (isStated(each.hit, query) ? STATED : 0),
    }))
    .sort((a, b) => b.relevance - a.relevance);
}

/** A last word that some hit holds as it is was typed to its end: "age" then no longer begins "agency". */
function readHits(hits: readonly Hit[], query: Query): ReadHit[] {
  const read = hits.map((hit) => readHit(hit, { ...query, open: false }));
  const isWhole = read.some(({ said }) => (said.at(-1) ?? 0) > 0);
  return query.open && !isWhole ? hits.map((hit) => readHit(hit, query)) : read;
}

function relevance(
  { hit, own, said, anywhere, inSentence, pairs, length }: ReadHit,
  weights: number[],
  top: number,
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (fits: number[]): number =>
    fits.reduce((sum, fit, at) => sum + fit * (weights[at] ?? 0), 0) / total;
  const fit =
    ANYWHERE * share(anywhere) +
    OWN * share(own) +
    IN_SENTENCE * share(inSentence) +
    SIDE_BY_SIDE * pairs +
    COMPLETE * Math.min(1, ...said) +
    ENGINE * (hit.score / top) +
    BREVITY / (1 + length / BRIEF);
  return fit * KIND[hit.kind];
}

const isStated = ({ kind, title }: Hit, query: Query): boolean =>
  kind === 'claim' && statesClaim(title, query);

/** Weights of what speaks for a record, found by trying on half of the queries of `bench:search`. */
const ANYWHERE = 1;
const OWN = 1;
const IN_SENTENCE = 0.4;
const SIDE_BY_SIDE = 0.4;
const COMPLETE = 0.5;
const ENGINE = 0.2;
const BREVITY = 0.1;
/** Words after which a record is no longer brief. */
const BRIEF = 40;
const FIGURE = 2;
/** More than all other weights together. */
const STATED = 10;

/** A reader who searches an article's words wants the article; records about it come after. */
const KIND: Readonly<Record<RecordKind, number>> = { sentence: 1, claim: 0.8, source: 0.6, page: 0.7 };

export interface RankedHit {
  hit: Hit;
  /** Index of the sentence that answers best; the first of equals. */
  sentence: number;
  /** Whether it says anything of the query itself; else only what stands around it does. */
  speaks: boolean;
  /** Terms that neither it nor anything around it holds. */
  lacks: Term[];
  relevance: number;
}
