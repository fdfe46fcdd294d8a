import { wordClass } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The stems of the words that mean something by themselves: no names of numbers, no small words. */
export const stemsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter(({ word, key }) => word && key.length > 2 && wordClass(key) === undefined && !/^\d/.test(key))
      .map(({ key }) => stemOf(key)),
  );

/** "hire", "hires", "hiring" and "hired" are one word here. */
export const stemOf = (key: string): string =>
  key.replace(/(?:ies|es|s|ed|ing|er|ers|or|ors|e)$/, '').slice(0, LONGEST);

const LONGEST = 6;
