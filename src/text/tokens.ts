/**
 * The words, numbers and single marks of `text`, in order, with UTF-16 offsets. White space is left out: `glued` says
 * that none stands before the token. A number is one token with its grouping and decimals ("1,500.25"), a vulgar
 * fraction too, and so is a decimal comma before a scale or a percent sign ("1,2 million"); what follows it without a space ("bn", "-", "%") is a token of its own.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const [, address, number, word] = match;
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
    tokens.push({
      kind: address === undefined ? kind : 'address',
      text: surface,
      lower: (surface.includes('’') ? surface.replaceAll('’', "'") : surface).toLowerCase(),
      start: match.index,
      end: match.index + surface.length,
      glued: tokens.length > 0 && match.index === end,
    });
    end = match.index + surface.length;
  }
  return tokens;
}

/** An address, a number, a word (groups 1 to 3), or else a mark. Addresses come first, so that their digits are none of the text's figures. Thin spaces may group digits. */
const TOKEN = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)\S+)`,
    String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\d,.])\d{1,3},\d{1,2}(?=\s?(?:million|billion|trillion|bn|mn|tn|per\s?cent|%))|\d{1,3}(?:[\u00A0\u202F\u2009]\d{3})+(?!\d)|\d+(?:\.\d+)?|(?<![\d.])\.\d+|[¼½¾⅓⅔⅕⅛])`,
    String.raw`([\p{L}\p{M}]+(?:['’]\p{L}+)?)`,
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
