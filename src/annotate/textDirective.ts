import type { Passage } from './pageText.ts';

/** A passage longer than this is named by its first and its last words, so that an edit between them does not unname it. */
const NAMED_WHOLE = 8;
const WORDS_EACH_END = 4;
/** More words beside a passage than this make an address that nobody wants to pass on. */
const WORDS_BESIDE = 8;

/**
 * The text directive that names a passage, to stand behind an element's id: `:~:text=Meta%20holds,Scale%20AI.` It names the passage once
 * in its page and nothing else: of few words all, of many the first and the last, of look-alikes more and more of them, and of passages
 * that are the same the words before or behind as well. Empty where nothing tells it from another: then the id alone leads to it.
 */
export function textDirective({ page, start, end }: Passage): string {
  if (start < 0) return '';
  const text = folded(page);
  const words = wordsIn(page, start, end);
  for (let count = WORDS_EACH_END; words.length > NAMED_WHOLE && count * 2 < words.length; count++) {
    const head = spanOf(words.slice(0, count));
    const tail = spanOf(words.slice(-count));
    if (isBounded(page, head, tail) && isOnce(text, head) && endsFirst(text, head, tail))
      return directive(cut(page, head), cut(page, tail));
  }
  const whole: Span = [start, end];
  if (words.length === 0 || !isBounded(page, whole, whole)) return '';
  if (isOnce(text, whole)) return directive(cut(page, whole));
  const before = wordsIn(page, page.lastIndexOf('\n', start - 1) + 1, start);
  const after = wordsIn(page, end, endOfLine(page, end));
  for (let count = 1; count <= WORDS_BESIDE; count++) {
    const prefix = spanOf(before.slice(-count));
    const suffix = spanOf(after.slice(0, count));
    if (before.length >= count && isOnce(text, [prefix[0], end]))
      return directive(`${cut(page, prefix)}-`, cut(page, whole));
    if (after.length >= count && isOnce(text, [start, suffix[1]]))
      return directive(cut(page, whole), `-${cut(page, suffix)}`);
    if (Math.min(before.length, after.length) >= count && isOnce(text, [prefix[0], suffix[1]]))
      return directive(`${cut(page, prefix)}-`, cut(page, whole), `-${cut(page, suffix)}`);
  }
  return '';
}

/** UTF-16 offsets into the page. */
type Span = readonly [start: number, end: number];

/** Words between white space, as spans of `page`. */
function wordsIn(page: string, start: number, end: number): Span[] {
  return [...page.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => [
    start + index,
    start + index + word.length,
  ]);
}

const spanOf = (words: readonly Span[]): Span => [words[0]?.[0] ?? 0, words.at(-1)?.[1] ?? 0];

const endOfLine = (page: string, from: number): number => {
  const at = page.indexOf('\n', from);
  return at < 0 ? page.length : at;
};

/** No match crosses a line, and each begins and ends with a word. */
function isBounded(page: string, head: Span, tail: Span): boolean {
  if (page.slice(...head).includes('\n') || page.slice(...tail).includes('\n')) return false;
  return !isInWord(page, head[0]) && !isInWord(page, tail[1]);
}

/** Whether an offset parts a word in two. Characters of scripts without spaces are words of their own to most browsers. */
const isInWord = (page: string, at: number): boolean =>
  LETTER.test(page.slice(0, at).slice(-2)) && LETTER_FIRST.test(page.slice(at, at + 2));
const LETTER = /[\p{L}\p{N}\p{M}_]$/u;
const LETTER_FIRST = /^[\p{L}\p{N}\p{M}_]/u;

function isOnce(text: string, [start, end]: Span): boolean {
  const words = text.slice(start, end);
  return text.indexOf(words) === start && text.indexOf(words, start + 1) < 0;
}

/** Whether the first end that a browser comes upon behind the beginning is that of the passage. */
const endsFirst = (text: string, head: Span, tail: Span): boolean =>
  text.indexOf(text.slice(...tail), head[1]) === tail[0];

/** Without capitals, accents and kinds of quote marks, character by character, so that offsets stay: so browsers compare. */
function folded(text: string): string {
  return text.replace(/[^\n -@[-~]/g, (character) => {
    if (character in QUOTES) return QUOTES[character] as string;
    return character.normalize('NFKD').charAt(0).toLowerCase().charAt(0);
  });
}
const QUOTES: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

const cut = (page: string, [start, end]: Span): string => page.slice(start, end);

/** A prefix ends, and a suffix begins, with the hyphen that marks it. */
function directive(...parts: readonly string[]): string {
  return `:~:text=${parts.map((part, at) => encode(part, at === 0, at === parts.length - 1)).join(',')}`;
}
