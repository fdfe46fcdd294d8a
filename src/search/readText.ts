import { foldedWords } from './foldedWords.ts';
import { readNumber } from './readNumber.ts';
import { stem } from './stem.ts';

/** The words and figures of a text, in order, as a query is compared with them. Offsets are UTF-16. Linear in the text. */
export function readText(text: string): TextTerm[] {
  const words = foldedWords(text);
  const plain = words.map(({ word }) => word);
  const terms: TextTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const number = readNumber(plain, at);
    const count = number?.count ?? 1;
    const { start: digits } = words[at] as { start: number };
    const start = number !== null && CURRENCY.test(text.charAt(digits - 1)) ? digits - 1 : digits;
    const { end } = words[at + count - 1] as { end: number };
    const word = plain[at] as string;
    terms.push({ word, stem: stem(word), number: number?.canonical ?? null, start, end });
    at += count;
  }
  return terms;
}

const CURRENCY = /[$€£¥]/;

/** A word, or a figure with its unit ("15 billion"): then `word` is the first of its words. */
export interface TextTerm {
  word: string;
  stem: string;
  number: string | null;
  start: number;
  end: number;
}
