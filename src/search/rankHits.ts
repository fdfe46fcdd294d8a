import type { Hit } from './hit.ts';
import { matchTerm } from './matchTerm.ts';
import type { Query, Term } from './query.ts';
import { readText, type TextTerm } from './readText.ts';
import type { RecordKind } from './record.ts';

/**
 * The hits with how well each answers the query, best first; ties keep the engine's order. What stands in a record's own sentences
 * counts most, and most of all within one sentence and side by side; rare terms and figures count more than common ones, where rare means
 * among these hits. A claim that the query states comes before everything.
 */
export function rankHits(hits: readonly Hit[], query: Query): RankedHit[] {
  const read = hits.map((hit) => readHit(hit, query));
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
      relevance: relevance(each, weights, top, query),
    }))
    .sort((a, b) => b.relevance - a.relevance);
}

function relevance(
  { hit, own, anywhere, inSentence, pairs, words }: ReadHit,
  weights: number[],
  top: number,
  query: Query,
): number {
  const total = sum(weights) || 1;
  const share = (fits: number[]) => sum(fits.map((fit, at) => fit * (weights[at] ?? 0))) / total;
  const fit =
    ANYWHERE * share(anywhere) +
    OWN * share(own) +
    IN_SENTENCE * share(inSentence) +
    SIDE_BY_SIDE * pairs +
    ENGINE * (hit.score / top) +
    BREVITY / (1 + words / BRIEF);
  const stated = hit.kind === 'claim' && states(hit, query) ? STATED : 0;
  return fit * KIND[hit.kind] + stated;
}

function readHit(hit: Hit, query: Query): ReadHit {
  const sentences = hit.sentences.map(readText);
  const own = fits(sentences.flat(), query);
  const figures = query.terms.map((term) =>
    term.kind === 'number' && hit.figures.has(term.canonical) ? 1 : 0,
  );
  const of = (places: readonly Place[]) =>
    places.map(({ text, weight }) => fits(readText(text(hit)), query).map((fit) => fit * weight));
  const said = best([own, figures, ...of(SAID)]);
  const anywhere = best([said, ...of(AROUND)]);
  const each = sentences.map((sentence) => fits(sentence, query));
  const bestSentence = each.reduce((best, one, at) => (sum(one) > sum(each[best] ?? []) ? at : best), 0);
  return {
    hit,
    own,
    said,
    anywhere,
    bestSentence,
    inSentence: each[bestSentence] ?? [],
    pairs: Math.max(0, ...sentences.map((sentence) => sideBySide(sentence, query))),
    words: sentences.reduce((count, sentence) => count + sentence.length, 0),
  };
}

/** For each term of the query, how well it fits the text where it fits best. */
function fits(text: TextTerm[], { terms, open }: Query): number[] {
  return terms.map((term, at) => {
    let best = 0;
    for (const found of text) best = Math.max(best, matchTerm(term, found, open && at === terms.length - 1));
    return best;
  });
}

/** Which share of neighbouring terms stand beside each other in the text, in the same order. */
function sideBySide(text: TextTerm[], { terms }: Query): number {
  if (terms.length < 2) return 0;
  let pairs = 0;
  for (let at = 0; at + 1 < terms.length; at++) {
    const [one, other] = [terms[at], terms[at + 1]];
    if (
      one &&
      other &&
      text.some(
        (found, i) =>
          matchTerm(one, found, false) > 0 &&
          text.slice(i + 1, i + 1 + NEAR).some((next) => matchTerm(other, next, false) > 0),
      )
    )
      pairs++;
  }
  return pairs / (terms.length - 1);
}

/** Whether the query says what the claim says: long enough to be a statement, all of it in the claim, most of the claim in it. */
function states(hit: Hit, query: Query): boolean {
  if (query.terms.length < SHORTEST_STATEMENT) return false;
  const statement = readText(hit.title).filter(
    ({ word, number }) => number !== null || word.length >= TELLING,
  );
  const inClaim = fits(statement, query).filter((fit) => fit > 0).length / query.terms.length;
  const inQuery =
    statement.filter((found) => query.terms.some((term) => matchTerm(term, found, false) > 0)).length /
    statement.length;
  return inClaim >= MOST && inQuery >= MORE_THAN_HALF;
}

const best = (lists: number[][]): number[] =>
  (lists[0] ?? []).map((_, at) => Math.max(...lists.map((list) => list[at] ?? 0)));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Weights of what speaks for a record, found by trying on half of the queries of `bench:search`. */
const ANYWHERE = 1;
const OWN = 1;
const IN_SENTENCE = 0.4;
const SIDE_BY_SIDE = 0.4;
const ENGINE = 0.2;
const BREVITY = 0.1;
/** Words after which a record is no longer brief. */
const BRIEF = 40;
const FIGURE = 2;
/** How many words after one another still count as side by side. */
const NEAR = 2;
/** More than all other weights together. */
const STATED = 10;
const SHORTEST_STATEMENT = 4;
const MOST = 0.75;
const MORE_THAN_HALF = 0.6;
/** Shorter words ("is", "in", "of") tell nothing of a statement; "AI" is hardly missed. */
const TELLING = 3;

/** What is said, in other words. */
const SAID: readonly Place[] = [
  { text: ({ names }) => names, weight: 0.9 },
  { text: ({ says }) => says, weight: 0.6 },
];
/** What stands around it. */
const AROUND: readonly Place[] = [
  { text: ({ around }) => around, weight: 0.4 },
  { text: ({ title }) => title, weight: 0.3 },
];

interface Place {
  text: (hit: Hit) => string;
  weight: number;
}

/** A reader who searches an article's words wants the article; records about it come after. */
const KIND: Readonly<Record<RecordKind, number>> = { sentence: 1, claim: 0.8, source: 0.6, page: 0.7 };

interface ReadHit {
  hit: Hit;
  own: number[];
  said: number[];
  anywhere: number[];
  bestSentence: number;
  inSentence: number[];
  pairs: number;
  words: number;
}

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
