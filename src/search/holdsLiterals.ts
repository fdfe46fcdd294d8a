import { foldedWords } from './foldedWords.ts';
import { matchTerm } from './matchTerm.ts';
import type { Query } from './query.ts';
import { readText } from './readText.ts';

/**
 * Whether `text` holds every figure and every quoted phrase of the query, literally: the engine drops points and stems words inside
 * quotes, so that "4.3%" finds 43% and "data labels" finds "data labeling". `figures` are the text's figures in canonical spelling.
 */
export function holdsLiterals(
  text: string,
  figures: ReadonlySet<string>,
  { terms, phrases, open }: Query,
): boolean {
  const words = readText(text);
  const plain = phrases.length > 0 ? ` ${plainWords(text)} ` : '';
  return (
    phrases.every((phrase) => plain.includes(` ${phrase.join(' ')} `)) &&
    terms.every(
      (term, at) =>
        term.kind === 'word' ||
        figures.has(term.canonical) ||
        words.some((word) => matchTerm(term, word, open && at === terms.length - 1) > 0),
    )
  );
}

const plainWords = (text: string): string =>
  foldedWords(text)
    .map(({ word }) => word)
    .join(' ');
