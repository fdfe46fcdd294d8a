/** A passage longer than this is named by its first and its last words, so that an edit between them does not unname it. */
const NAMED_WHOLE = 8;
const WORDS_EACH_END = 4;
/** More words beside a passage than this make an address that nobody wants to pass on. */
const WORDS_BESIDE = 8;

/**
 * The text directive that names the passage from `start` to `end` of a page's text, to stand behind an element's id:
 * `:~:text=Meta%20holds,Scale%20AI.` It names the passage and nothing else in the page: a few words all, of many the first and the last,
 * of look-alikes more and more of them, and of passages that are the same the words before or behind as well. Empty where nothing tells it
 * from another: then the id alone leads to it. Offsets are UTF-16; `text` is that of `pageText`, and `compared` the same as browsers see it.
 */
export function textDirective(text: string, start: number, end: number, compared = comparable(text)): string {
  const words = wordsIn(text, start, end);
  // A last word that runs into a badge is no word to a browser: the passage is named without it.
  const runsOn = isInWord(text, words.at(-1)?.[1] ?? 0);
  if (runsOn) words.pop();
  if (words.length === 0) return '';
  for (let count = WORDS_EACH_END; words.length > NAMED_WHOLE && count * 2 < words.length; count++) {
    const head = spanOf(words.slice(0, count));
    const tail = spanOf(words.slice(-count));
    if (isMatch(text, head, tail) && isOnce(compared, head) && comesFirst(compared, tail, head[1]))
      return directive({ start: text.slice(...head), end: text.slice(...tail) });
  }
  const whole = spanOf(words);
  if (!isMatch(text, whole, whole)) return '';
  const passage = text.slice(...whole);
  if (isOnce(compared, whole)) return directive({ start: passage });
  const before = wordsIn(text, text.lastIndexOf('\n', whole[0] - 1) + 1, whole[0]);
  const after = runsOn ? [] : wordsIn(text, whole[1], lineEnd(text, whole[1]));
  for (let count = 1; count <= WORDS_BESIDE; count++) {
    const ahead = before.slice(-count);
    const behind = after.slice(0, count);
    for (const [one, other] of [
      [ahead, []],
      [[], behind],
      [ahead, behind],
    ] as const) {
      if (!isOnceHoweverSpaced(compared, spanOf([...one, whole, ...other]))) continue;
      return directive({
        prefix: text.slice(...spanOf(one)),
        start: passage,
        suffix: text.slice(...spanOf(other)),
      });
    }
  }
  return '';
}

type Span = readonly [start: number, end: number];

/** Words between white space. */
function wordsIn(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => [
    start + index,
    start + index + word.length,
  ]);
}

/** From the first to the last of `words`; of none, nothing. */
const spanOf = (words: readonly Span[]): Span => [words[0]?.[0] ?? 0, words.at(-1)?.[1] ?? 0];

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** No part of a match crosses a line, and the whole begins and ends with a word. */
const isMatch = (text: string, head: Span, tail: Span): boolean =>
  ![head, tail].some((span) => text.slice(...span).includes('\n')) &&
  !isInWord(text, head[0]) &&
  !isInWord(text, tail[1]);

const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}_]\p{M}*$/u.test(text.slice(Math.max(0, at - 4), at)) &&
  /^[\p{L}\p{N}\p{M}_]/u.test(text.slice(at, at + 2));

function isOnce(compared: string, [start, end]: Span): boolean {
  const words = compared.slice(start, end);
  return compared.indexOf(words) === start && compared.indexOf(words, start + 1) < 0;
}

/** What stands beside a passage may be parted from it by any white space, the end of a line too, or by none. */
function isOnceHoweverSpaced(compared: string, [start, end]: Span): boolean {
  const solid = compared.replace(/\s/g, '');
  const words = compared.slice(start, end).replace(/\s/g, '');
  return solid.indexOf(words) === solid.lastIndexOf(words);
}

/** Whether the first such words that a browser comes upon behind `from` are these. */
const comesFirst = (compared: string, [start, end]: Span, from: number): boolean =>
  compared.indexOf(compared.slice(start, end), from) === start;

/** Without capitals, accents and shapes of quote marks, character by character, so that offsets stay: so browsers compare. */
export const comparable = (text: string): string =>
  text.replace(
    /[^\n -@[-~]/g,
    (character) => QUOTES.get(character) ?? character.normalize('NFKD').charAt(0).toLowerCase().charAt(0),
  );
const QUOTES = new Map(
  [...'‘’‚‛'].map((mark) => [mark, "'"]).concat([...'“”„‟'].map((mark) => [mark, '"'])) as [string, string][],
);

function directive({ prefix = '', start, end = '', suffix = '' }: Named): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/** Commas and hyphens part a directive's words; encodeURIComponent leaves the hyphen. */
const encode = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

interface Named {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}
