/** The words and marks of a sentence, in order, with UTF-16 offsets. "didn't" is one word, "$15" a mark and a word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const surface of text.match(WORD) ?? []) {
    // Nothing but white space lies between.
    const start = text.indexOf(surface, end);
    end = start + surface.length;
    if (PLAIN.test(surface)) {
      words.push({ text: surface, lower: surface, start, end, isWord: true });
      continue;
    }
    words.push({
      text: surface,
      lower: surface.includes('’') ? surface.toLowerCase().replaceAll('’', "'") : surface.toLowerCase(),
      start,
      end,
      isWord: LETTER_OR_DIGIT.test(surface),
    });
  }
  return words;
}

/** Figures keep their commas and decimals, so that no comma of theirs parts clauses. */
const WORD = /\d[\d,.]*\d|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|\S/gu;

/** Most words are of this sort: there is nothing to fold in them. */
const PLAIN = /^[a-z]+$/;

/** A word may begin with a mark that composes with its first letter. */
const LETTER_OR_DIGIT = /^\p{M}*[\p{L}\p{N}]/u;

export interface Word {
  text: string;
  /** In lower case, with a straight apostrophe. */
  lower: string;
  start: number;
  end: number;
  /** A word or a number, not a mark. */
  isWord: boolean;
}
