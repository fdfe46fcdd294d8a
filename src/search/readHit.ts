import { fitPairs, fitTerms } from './fitTerms.ts';
import type { Hit } from './hit.ts';
import type { Query } from './query.ts';
import { readText } from './readText.ts';

/** Where a hit holds the terms of the query, and how well: lists have one value from 0 to 1 for each term. */
export function readHit(hit: Hit, query: Query): ReadHit {
  const sentences = hit.sentences.map(readText);
  const own = fitTerms(sentences.flat(), query);
  const otherwise = SAID.map(({ text, weight }) => ({ words: readText(text(hit)), weight }));
  const around = AROUND.map(({ text, weight }) => ({ words: readText(text(hit)), weight }));
  const weighed = ({ words, weight }: Weighed): number[] => fitTerms(words, query).map((fit) => fit * weight);
  const said = best([own, ...otherwise.map(weighed)]);
  const each = sentences.map((sentence) => fitTerms(sentence, query));
  const telling = (fits: number[]): number =>
    fits.reduce((sum, fit, at) => sum + fit * (query.terms[at]?.kind === 'number' ? 2 : 1), 0);
  const bestSentence = each.reduce(
    (best, one, at) => (telling(one) > telling(each[best] ?? []) ? at : best),
    0,
  );
  return {
    hit,
    own,
    said,
    anywhere: best([said, ...around.map(weighed)]),
    bestSentence,
    inSentence: each[bestSentence] ?? [],
    pairs: Math.max(
      ...sentences.map((sentence) => fitPairs(sentence, query)),
      ...otherwise.map(({ words, weight }) => fitPairs(words, query) * weight),
    ),
    length: sentences.reduce((count, sentence) => count + sentence.length, 0),
  };
}

const best = (lists: number[][]): number[] =>
  (lists[0] ?? []).map((_, at) => Math.max(...lists.map((list) => list[at] ?? 0)));

/** What is said, in other words. */
const SAID: readonly Place[] = [
  { text: ({ figures }) => figures, weight: 0.9 },
  { text: ({ names }) => names, weight: 0.9 },
  { text: ({ says }) => says, weight: 0.7 },
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

interface Weighed {
  words: ReturnType<typeof readText>;
  weight: number;
}

export interface ReadHit {
  hit: Hit;
  /** In its own sentences. */
  own: number[];
  /** There, or in other words: other names and spellings, figures, how editors state it. */
  said: number[];
  /** There, or in what stands around it. */
  anywhere: number[];
  /** Index of the sentence that holds most, figures counted twice; the first of equals. */
  bestSentence: number;
  inSentence: number[];
  /** How well neighbouring terms stand side by side. */
  pairs: number;
  /** Words in its sentences. */
  length: number;
}
