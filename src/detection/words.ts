import { eachSurface } from '../text/surfaces.ts';
import { factsOf, type WordFacts } from './wordFacts.ts';

/** The words and marks of a sentence, in order, with UTF-16 offsets. "didn't" is one word, "$15" a mark and a word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachSurface(text, WORD, (surface, start, sort) => {
    const lower = sort === 'small' ? surface : lowerCase(surface);
    words.push({
      text: surface,
      lower,
      facts: factsOf(lower),
      start,
      end: start + surface.length,
      isWord: sort !== 'other' || LETTER_OR_DIGIT.test(surface),
      capital: sort === 'capital' || (sort === 'other' && CAPITAL.test(surface)),
    });
  });
  return words;
}

function lowerCase(surface: string): string {
  const lower = surface.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Figures keep their commas and decimals, so that no comma of theirs parts clauses. */
const WORD = /\d[\d,.]*\d|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|\S/gu;

/** A word may begin with a mark that composes with its first letter. */
const LETTER_OR_DIGIT = /^\p{M}*[\p{L}\p{N}]/u;

/** "Meta", "iPhone" */
const CAPITAL = /^(?:\p{Lu}|\p{Ll}\p{Lu})/u;

export interface Word {
  text: string;
  /** In lower case, with a straight apostrophe. */
  lower: string;
  facts: WordFacts;
  start: number;
  end: number;
  /** A word or a number, not a mark. */
  isWord: boolean;
  /** Its first letter is a capital, or its second ("iPhone"). */
  capital: boolean;
}
