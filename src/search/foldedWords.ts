/**
 * The words of `text` as the search compares them, with their UTF-16 offsets: lower case, no accents, no possessive; hyphens part
 * words, "%" and a scale stay with their figure ("49%", "1.48b"), and so does a point or comma between two digits. Currency signs
 * are no part of a word.
 */
export function foldedWords(text: string): FoldedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: surface, index }) => ({
    word: folded(surface),
    start: index,
    end: index + surface.length,
  }));
}

function folded(word: string): string {
  return word.normalize('NFD').replace(DROPPED, '').toLowerCase();
}

const WORD = /\d+(?:[.,]\d+)*(?:[ \u00a0]?%|[\p{L}\p{N}]*)|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘]\p{L}+)*|%/gu;
/** Accents, the possessive s, apostrophes, the space before a per cent sign. */
const DROPPED = /\p{M}|['’ʼ‘]s$|['’ʼ‘]|\s/giu;

export interface FoldedWord {
  word: string;
  start: number;
  end: number;
}
