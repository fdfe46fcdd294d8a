import { alikeWords, wordsOf } from './words.ts';

/**
 * A measure of how alike two sentences are, by their words. It weighs a word by how rare it is in `texts`, so that names and
 * figures, in which look-alike sentences differ, count for more than the words that they share.
 */
export function measureOf(texts: Iterable<string>): Measure {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const frequency: number[] = [];
  const bags: number[][] = [];
  for (const text of texts) {
    const bag = wordsOf(text).map((word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      frequency.push(0);
      return words.push(word) - 1;
    });
    bag.sort((a, b) => a - b);
    for (let i = 0; i < bag.length; i++) if (bag[i] !== bag[i - 1]) frequency[bag[i] as number]!++;
    bags.push(bag);
  }
  const weights = frequency.map((count) => Math.log2(1 + bags.length / count));
  return { words, weights, bags };
}

/** How alike two bags of words are: 1 for the same words in any order, 0 for none in common. */
export function likeness(measure: Measure, a: Bag, b: Bag): Likeness {
  const onlyA: number[] = [];
  const onlyB: number[] = [];
  let count = 0;
  let weight = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) {
      count++;
      weight += measure.weights[left] as number;
      i++;
      j++;
    } else if (left < right) {
      onlyA.push(left);
      i++;
    } else {
      onlyB.push(right);
      j++;
    }
  }
  const weightA = weight + weightOf(measure, onlyA);
  const weightB = weight + weightOf(measure, onlyB);
  const [alike, alikeWeight] = pairAlike(measure, onlyA, onlyB);
  count += alike * ALIKE_CREDIT;
  weight += alikeWeight * ALIKE_CREDIT;
  return {
    kept: share(count, Math.max(a.length, b.length)),
    weighted: share(weight, Math.max(weightA, weightB)),
    ofFirst: share(weight, weightA),
    ofSecond: share(weight, weightB),
  };
}

/** Words count for telling an edit from a look-alike, and so does what is rare in them. */
export const scoreOf = ({ kept, weighted }: Likeness): number => (kept + weighted) / 2;

/** How much the words of a bag weigh. */
export const weightOf = ({ weights }: Measure, bag: Bag): number =>
  bag.reduce((total, word) => total + (weights[word] as number), 0);

/** The words of both, as one sentence. */
export const joined = (a: Bag, b: Bag): Bag => [...a, ...b].sort((x, y) => x - y);

/** The words of `whole` that are left when those of `part` are taken out, each once. */
export function without(whole: Bag, part: Bag): Bag {
  const rest: number[] = [];
  let j = 0;
  for (const word of whole) {
    while (j < part.length && (part[j] as number) < word) j++;
    if (part[j] === word) j++;
    else rest.push(word);
  }
  return rest;
}

/** A mistyped word is nearly the word. */
const ALIKE_CREDIT = 0.8;
/** Beyond so many words that differ, slips no longer matter. */
const MOST_COMPARED = 24;

function pairAlike(measure: Measure, a: Bag, b: Bag): [count: number, weight: number] {
  if (a.length > MOST_COMPARED || b.length > MOST_COMPARED) return [0, 0];
  const free = new Set(b);
  let count = 0;
  let weight = 0;
  for (const left of a) {
    for (const right of free) {
      if (!alikeWords(measure.words[left] as string, measure.words[right] as string)) continue;
      free.delete(right);
      count++;
      weight += Math.min(measure.weights[left] as number, measure.weights[right] as number);
      break;
    }
  }
  return [count, weight];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));

/** Numbers of words, ascending; a word twice where it stands twice. */
export type Bag = readonly number[];

export interface Measure {
  words: string[];
  weights: number[];
  /** One for each text, in the order in which they were given. */
  bags: Bag[];
}

/** Shares from 0 to 1. */
export interface Likeness {
  /** Words in common, of the longer one's words. */
  kept: number;
  /** The same, by weight. */
  weighted: number;
  /** Weight in common, of the weight of the first and of the second one: 1 where all its words are in the other. */
  ofFirst: number;
  ofSecond: number;
}
