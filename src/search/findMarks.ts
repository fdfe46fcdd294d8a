import { matchTerm } from './matchTerm.ts';
import type { Query } from './query.ts';
import { readText } from './readText.ts';

/**
 * Where the words and figures of a query stand in `text`: UTF-16 spans in order, without overlap; words that stand side by side, with
 * nothing but a space or hyphen between them, share one span. Empty where none stands there.
 */
export function findMarks(text: string, { terms, open }: Query): Array<[number, number]> {
  const marks: Array<[number, number]> = [];
  for (const found of readText(text)) {
    const fits = terms.some((term, at) => matchTerm(term, found, open && at === terms.length - 1) > 0);
    if (!fits) continue;
    const last = marks.at(-1);
    if (last && BETWEEN.test(text.slice(last[1], found.start))) last[1] = found.end;
    else marks.push([found.start, found.end]);
  }
  return marks;
}

const BETWEEN = /^[ \u00a0\-‐‑]?$/;
