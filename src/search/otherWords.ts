import { findQuantities } from '../text/quantities.ts';
import { otherSpellings } from './otherSpellings.ts';
import { quantityNames } from './quantityNames.ts';

/**
 * The words under which `text` is looked for though it does not hold them: its figures in their common spellings, other names of
 * who and what it names, and British or American spellings. Each once, joined by spaces; empty where there are none.
 */
export function otherWords(
  text: string,
  otherNames: (text: string) => string[],
): { figures: string; names: string } {
  const words = text.match(WORD) ?? [];
  return {
    figures: once(findQuantities(text).flatMap(quantityNames)),
    names: once([...otherNames(text), ...[...new Set(words)].flatMap(otherSpellings)]),
  };
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const once = (words: string[]): string => [...new Set(words)].join(' ');
