import { endsSentence } from './sentenceEnd.ts';

/**
 * The sentences of one block of text, in order, as `[start, end]` in UTF-16 offsets.
 *
 * Spans are trimmed and never overlap; only white space lies between them, and every other character lies in one.
 * A text without a final stop, such as a heading, is a sentence up to its end. A text without any stop but with
 * line breaks is read line by line. Where a stop may or may not end a sentence, the sentence goes on: a split in the wrong
 * place would tear a statement from its figure. Nothing found (no characters but white space) is an empty list.
 */
export function findSentences(text: string): Array<[number, number]> {
  const spans: Array<[number, number]> = [];
  let start = skipSpace(text, 0);
  if (start === text.length) return spans;
  const asides = findAsides(text);
  const byLine = text.includes('\n') && !/[.!?…。！？]/u.test(text);
  const stops = byLine ? LINE_BREAK : STOP;
  stops.lastIndex = start;
  for (let match = stops.exec(text); match !== null; match = stops.exec(text)) {
    const resume = stops.lastIndex;
    const end = byLine ? match.index : endsSentence(text, start, match.index, asides);
    stops.lastIndex = Math.max(resume, end);
    if (end <= start) continue;
    spans.push([start, trimEnd(text, end)]);
    start = skipSpace(text, end);
    if (start === text.length) return spans;
    stops.lastIndex = Math.max(start, resume);
  }
  spans.push([start, trimEnd(text, text.length)]);
  return spans;
}

/** A run of stops counts as one, spaced dots (". . .") too; a bullet ends what stands before it. */
const STOP = /[.!?…]+(?:\s\.(?=\s|["'”’)\]]|$))*(?:[!?]+)?|[。！？؟।۔]+|(?<=\s)[•▪●‣]/gu;
const LINE_BREAK = /\n/g;
const SPACE = /\s/;

/** How long an aside may be; what claims to be longer is a bracket that somebody forgot. */
const LONGEST_ASIDE = 600;

/** For each place in brackets that close again, one more than where the outermost of them opens; else 0. */
function findAsides(text: string): Int32Array | null {
  if (!text.includes('(') && !text.includes('[')) return null;
  const openedAt = new Int32Array(text.length);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === '(' || unit === '[') open.push(i);
    else if (unit === ')' || unit === ']') {
      const from = open.pop();
      if (from !== undefined && i - from <= LONGEST_ASIDE) openedAt.fill(from + 1, from, i);
    }
  }
  return openedAt;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] as string)) at++;
  return at;
}

function trimEnd(text: string, from: number): number {
  let at = from;
  while (at > 0 && SPACE.test(text[at - 1] as string)) at--;
  return at;
}
