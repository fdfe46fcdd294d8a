import { abbreviation } from '../../text/abbreviations.ts';

/**
 * The words and marks of a text, in order. Offsets are UTF-16. `key` is the word without case and diacritics.
 * A hyphenated word comes apart at its hyphens, each further part marked `glued`; a possessive ending is a token of its own.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let glue = false;
  let end = 0;
  for (const surface of text.match(TOKEN) ?? []) {
    // Only what is no part of any token lies between.
    const start = text.indexOf(surface, end);
    end = start + surface.length;
    if (PLAIN.test(surface)) {
      tokens.push({ start, end, key: surface, text: surface, word: true, capital: false, glued: glue });
      glue = false;
      continue;
    }
    if (HYPHENS.has(surface) && joinsWords(text, start)) {
      glue = true;
      continue;
    }
    if (surface === '.' && isAbbreviated(text, tokens.at(-1), start)) continue;
    if (!WORD_START.test(surface)) {
      tokens.push({
        start,
        end,
        key: plainMark(surface),
        text: surface,
        word: false,
        capital: false,
        glued: false,
      });
      glue = false;
      continue;
    }
    const cut = endOfStem(surface);
    // "A.I." is the same word as "AI".
    const stem = DOTTED.test(surface) ? surface.replaceAll('.', '') : surface.slice(0, cut);
    tokens.push({
      start,
      end: start + cut,
      key: foldWord(stem),
      text: stem,
      word: true,
      capital: CAPITAL.test(stem),
      glued: glue,
    });
    if (cut < surface.length)
      tokens.push({
        start: start + cut,
        end,
        key: "'s",
        text: surface.slice(cut),
        word: true,
        capital: false,
        glued: false,
      });
    glue = false;
  }
  tokens.forEach((token, at) => {
    if (isBarePossessive(tokens, at)) tokens[at] = { ...token, key: "'s", word: true };
  });
  return tokens.some(({ glued }) => glued) ? joinCompounds(tokens) : tokens;
}

/** The stop of "Mr. Wang" and "Meta Platforms Inc. said", which ends nothing: none is behind it at the end of the text. */
const isAbbreviated = (text: string, before: Token | undefined, at: number): boolean =>
  before?.word === true &&
  before.end === at &&
  at < text.length - 1 &&
  abbreviation(before.text) !== null &&
  /\S/.test(text.slice(at + 1, at + 3)) &&
  !CLOSES.test(text.slice(at + 1));

/** Only marks that close a sentence are left. */
const CLOSES = /^[\s"'”’)\]]*$/;

/** A word without case, diacritics and curled apostrophes: what word lists are compared by. */
export const foldWord = (word: string): string => nameKey(word.toLowerCase());

/** A word without diacritics and curled apostrophes, its case kept: what names are compared by. */
export function nameKey(word: string): string {
  const plain = word.includes('’') ? word.replaceAll('’', "'") : word;
  return ASCII.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The keys of a phrase of a word list, in order. */
export function phraseKeys(phrase: string): string[] {
  return tokenise(phrase).map((token) => token.key);
}

/** Letters with inner apostrophes, abbreviations with their stops, digits; else one mark. Each alternative is linear. */
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\s\u00ad\u200b-\u200d\ufeff]/gu;
const DOTTED = /^(?:\p{Lu}\.){2,}$/u;
/** Most words are of this sort: there is nothing to fold in them. */
const PLAIN = /^[a-z]+$/;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const ASCII = /^[\0-\x7f]*$/;
const LETTER = /[\p{L}\p{N}%]/u;
const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const MARKS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['–', '—'],
  ['―', '—'],
  ['…', '…'],
]);

const plainMark = (mark: string): string => MARKS.get(mark) ?? mark;

/** Hyphens between letters or digits join; any other is a dash. */
function joinsWords(text: string, at: number): boolean {
  return LETTER.test(text[at - 1] ?? ' ') && LETTER.test(text[at + 1] ?? ' ');
}

/** "Meta's" is Meta and its ending, as is "it's"; "didn't" and "O'Neill" stay whole. */
function endOfStem(surface: string): number {
  const ending = surface.slice(-2);
  const isEnding = ending === "'s" || ending === '’s' || ending === "'S" || ending === '’S';
  return surface.length > 2 && isEnding ? surface.length - 2 : surface.length;
}

/** The apostrophe of "investors' money". */
function isBarePossessive(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    token.key === "'" &&
    before?.word === true &&
    before.key.endsWith('s') &&
    before.end === token.start &&
    after?.word === true &&
    after.start > token.end
  );
}

const isCompound = (first: string, second: string): boolean =>
  first === 'co' ||
  (first === 'start' && /^ups?$/.test(second)) ||
  (first === 'open' && /^sourc(?:e|es|ed|ing)$/.test(second));

/** "co-founder" and "start-up" are one word however they are spelled. */
function joinCompounds(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (token.glued && before && isCompound(before.key, token.key)) {
      joined[joined.length - 1] = {
        ...before,
        end: token.end,
        text: before.text + token.text,
        key: before.key + token.key,
      };
    } else joined.push(token);
  }
  return joined;
}

export interface Token {
  start: number;
  end: number;
  text: string;
  key: string;
  word: boolean;
  /** A word that begins with a capital. */
  capital: boolean;
  glued: boolean;
}
