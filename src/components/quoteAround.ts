/** Fewer characters than this are no quotation that a reader could judge. */
const SHORTEST = 64;

/**
 * The words of a sighting with so much of their sentence around them that they can be understood: the words themselves where they are
 * long enough, else whole words on both sides, evenly, with "…" where the sentence goes on, never alone on a line. Offsets are UTF-16.
 */
export function quoteAround(text: string, [start, end]: readonly [number, number]): Quote {
  const missing = SHORTEST - (end - start);
  if (missing <= 0) return { before: '', words: text.slice(start, end), after: '' };
  const left = Math.min(start, Math.max(missing / 2, missing - (text.length - end)));
  const from = wordStart(text, Math.round(start - left), start);
  const to = wordEnd(text, Math.round(end + missing - left), end);
  return {
    before: (from > 0 ? '… ' : '') + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '\u00a0…' : ''),
  };
}

/** The start of the first whole word at or behind `at`; `limit` where there is none before it. */
function wordStart(text: string, at: number, limit: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 || space >= limit ? limit : space + 1;
}

/** The end of the last whole word at or before `at`; `limit` where there is none behind it. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= limit ? limit : space;
}

export interface Quote {
  before: string;
  words: string;
  after: string;
}
