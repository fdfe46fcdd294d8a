import type { Term } from './query.ts';
import type { TextTerm } from './readText.ts';
import { stem } from './stem.ts';

/**
 * How well one term of a query fits one term of a text: 1 for the same word or figure, 0.8 for another form of it, less where the
 * word is only begun (`open`: the reader may still be typing), 0 for none. A bare number fits a share, a name's number and a year.
 */
export function matchTerm(term: Term, found: TextTerm, open: boolean): number {
  if (term.kind === 'number') return matchNumber(term, found, open);
  if (term.word === found.word) return 1;
  if (found.number !== null && DIGIT.test(term.word)) return found.word === term.word ? 1 : 0;
  if (stem(term.word) === found.stem) return OTHER_FORM;
  return open && term.word.length >= SHORTEST_BEGUN && found.word.startsWith(term.word) ? BEGUN : 0;
}

function matchNumber(term: Term & { kind: 'number' }, found: TextTerm, open: boolean): number {
  if (found.number === term.canonical) return 1;
  if (!term.bare) return 0;
  if (found.word === term.typed || found.word === `${term.typed}%`) return 1;
  // "1.4" on the way to "1.48 billion"; never "43" for "4.3".
  return open && found.word.startsWith(term.typed) ? BEGUN : 0;
}

const OTHER_FORM = 0.8;
const BEGUN = 0.6;
const SHORTEST_BEGUN = 2;
const DIGIT = /\d/;
