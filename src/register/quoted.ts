/** So much of a sentence is enough to know it by. */
const QUOTED = 90;
/** A text, or so much of it as is enough: from its beginning, or with a little before `from` where that would not be reached. */
export function quoted(text: string, from = 0): string {
  const start = from < QUOTED - WORDS_BEFORE ? 0 : text.lastIndexOf(' ', from - WORDS_BEFORE) + 1;
  const end = text.length - start > QUOTED ? start + QUOTED : text.length;
  return `“${start > 0 ? '…' : ''}${text.slice(start, end).trimEnd()}${end < text.length ? '…' : ''}”`;
}
/** Characters before the words that differ, and after them at least. */
const WORDS_BEFORE = 40;
