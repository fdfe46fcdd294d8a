import { abbreviation } from './abbreviations.ts';
import { endsAfterMark, isInTitle } from './endsAfterMark.ts';
import { endsAfterWord } from './endsAfterWord.ts';
import { type Follow, followKind } from './followKind.ts';
import { opensSentence } from './sentenceOpeners.ts';
import { wordBefore } from './wordBefore.ts';

/**
 * Where the sentence that began at `start` ends, if the stop at `at` ends it; else -1. UTF-16 offsets.
 * `asides` tells which places lie in brackets (see `findSentences`).
 */
export function endsSentence(text: string, start: number, at: number, asides: Int32Array | null): number {
  const first = text[at] as string;
  if (BULLET.test(first)) return at;
  const opened = asides === null ? 0 : (asides[at] as number);
  if (opened - 1 > start) return -1;
  STOPS.lastIndex = at;
  const stops = STOPS.exec(text)?.[0] ?? first;
  CLOSERS.lastIndex = at + stops.length;
  const closers = CLOSERS.exec(text)?.[0] ?? '';
  let end = at + stops.length + closers.length;
  if (end >= text.length) return text.length;
  if (FULL_WIDTH.test(first)) return end;
  if (!SPACE.test(text[end] as string)) return endsWithoutSpace(text, at, stops, end) ? end : -1;

  let next = skipSpace(text, end);
  // An emoji behind the stop comments on what was just said, unless sentences here begin with one.
  const emoji = emojiAt(text, next);
  if (emoji !== undefined && emojiAt(text, start) === undefined) {
    end = next + emoji.length;
    next = skipSpace(text, end);
    if (next >= text.length) return text.length;
  }
  OPENING.lastIndex = next;
  const opening = OPENING.exec(text)?.[0] ?? '';
  const follow = next + opening.length;
  const kind = followKind(text, follow);
  if (kind === 'none' || kind === 'dash') return -1;

  const word = wordBefore(text, start, at);
  if (ELLIPSIS.test(stops)) return endAfterEllipsis(text, at, stops, end, kind, follow);
  if (kind === 'lower' || isInTitle(text, start, at)) return -1;
  if (first !== '.') return endsAfterMark(text, start, at, word, closers, follow) ? end : -1;
  if (closers !== '') return end;
  return endsAfterWord(text, start, at, word, opening, follow, kind) ? end : -1;
}

const BULLET = /[•▪●‣]/;
const STOPS = /[.!?…]+(?:\s\.(?=\s|["'”’)\]]|$))*(?:[!?]+)?|[。！？؟।۔]+/uy;
const FULL_WIDTH = /[。！？]/;
const SPACE = /\s/;
/** Quotes and brackets that close, and the number of a footnote. */
const CLOSERS = /(?:["'”’»)\]]|\[\d{1,3}\])+/y;
const OPENING = /["'“‘«([¿¡]*/y;
/** Signs of copyright and trade marks count as pictographs, but comment on nothing. */
const EMOJI = /(?:(?![©®™])\p{Extended_Pictographic}[\u200D\uFE0F\p{Emoji_Modifier}]*\s?){1,8}(?=\s|$)/uy;
const ELLIPSIS = /…|\.\s?\./;

function emojiAt(text: string, at: number): string | undefined {
  EMOJI.lastIndex = at;
  return EMOJI.exec(text)?.[0];
}

/** "world.Today": a missing space, but not "Amazon.com", "Node.Js", "U.S.Army", "a.b@c.d". */
function endsWithoutSpace(text: string, at: number, stops: string, end: number): boolean {
  if (end > at + stops.length)
    return /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && /["”]/.test(text[end - 1] ?? '');
  GLUED.lastIndex = end;
  const glued = GLUED.exec(text)?.[0];
  if (glued === undefined || ENDINGS_OF_NAMES.has(glued.toLowerCase())) return false;
  const before = wordBefore(text, 0, at);
  return /^(?:\p{L}?\p{Ll}+|[\d,]+)$/u.test(before) && before.length > 1 && abbreviation(before) === null;
}

const GLUED = /\p{Lu}\p{Ll}+(?=[\s.,’']|$)/uy;
const ENDINGS_OF_NAMES = new Set(
  'com net org io ai js co gov edu uk de py md html pdf doc xml exe jpg png'.split(' '),
);

function endAfterEllipsis(
  text: string,
  at: number,
  stops: string,
  end: number,
  kind: Follow,
  follow: number,
): number {
  if (kind === 'lower') return -1;
  const spaced = at > 0 && SPACE.test(text[at - 1] as string);
  const dots = stops.replace(/\s/g, '').length;
  // A full stop, and then an omission before the next sentence.
  if (!spaced && /^\.\s\.\s\.\s\.$/.test(stops)) return kind === 'upper' ? at + 1 : -1;
  if (dots >= 4 || !spaced) return end;
  return opensSentence(text, follow) ? end : -1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] as string)) at++;
  return at;
}
