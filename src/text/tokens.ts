import { eachSurface } from './surfaces.ts';

/**
 * The words, numbers and single marks of `text`, in order, with UTF-16 offsets. White space is left out: `glued` says
 * that none stands before the token. A number is one token with its grouping and decimals ("1,500.25"), a vulgar
 * fraction too, and so is a decimal comma before a scale or a percent sign ("1,2 million"); what follows it without a space ("bn", "-", "%") is a token of its own.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  eachSurface(text, TOKEN, (surface, start, sort) => {
    tokens.push({
      kind: sort === 'other' ? kindOf(surface) : 'word',
      text: surface,
      lower: sort === 'small' ? surface : lowerCase(surface),
      start,
      end: start + surface.length,
      glued: start > 0 && start === last,
    });
    last = start + surface.length;
  });
  return tokens;
}

const lowerCase = (surface: string): string =>
  (surface.includes('’') ? surface.replaceAll('’', "'") : surface).toLowerCase();

/** What a token is, by how it begins: a mark is a single character, and no digit or letter. */
function kindOf(surface: string): Token['kind'] {
  // A word holds neither.
  if (WORD_START.test(surface)) return surface.includes('.') || surface.includes(':') ? 'address' : 'word';
  return NUMBER_START.test(surface) ? 'number' : 'mark';
}

const WORD_START = /^[\p{L}\p{M}]/u;
const NUMBER_START = /^(?:\d|\.\d|[¼½¾⅓⅔⅕⅛])/;

/** An address, a number, a word, or else a mark. Addresses come first, so that their digits are none of the text's figures. Thin spaces may group digits. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\d,.])\d{1,3},\d{1,2}(?=\s?(?:million|billion|trillion|bn|mn|tn|per\s?cent|%))|\d{1,3}(?:[\u00A0\u202F\u2009]\d{3})+(?!\d)|\d+(?:\.\d+)?|(?<![\d.])\.\d+|[¼½¾⅓⅔⅕⅛]`,
    String.raw`[\p{L}\p{M}]+(?:['’]\p{L}+)?`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

export interface Token {
  kind: 'word' | 'number' | 'mark' | 'address';
  text: string;
  /** In lower case, with a straight apostrophe. */
  lower: string;
  start: number;
  end: number;
  /** No white space before it. */
  glued: boolean;
}

/** Hyphens, dashes and minus signs, as they join the ends of a span. */
export const DASHES = new Set(['-', '–', '—', '‑', '−']);
