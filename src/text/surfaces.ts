/**
 * Gives `see` every match of `token` in `text`, in order, with where it begins (UTF-16) and whether it is simple: a word of Latin letters,
 * small ones but for the first perhaps, with a space or a comma behind. Four in five are, and for those `token`, which is slow, is not asked:
 * so it must be global and unicode, take every such word whole, and match whatever is no white space.
 */
export function eachSurface(
  text: string,
  token: RegExp,
  see: (surface: string, start: number, sort: Sort) => void,
): void {
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      at += 1;
      continue;
    }
    const end = simpleWordEnd(text, at);
    if (end > at) {
      see(text.slice(at, end), at, unit <= CAPITAL_Z ? 'capital' : 'small');
      at = end;
      continue;
    }
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) return;
    at = token.lastIndex;
    see(found[0], found.index, 'other');
  }
}

/** Where the simple word that begins at `at` ends; `at` where none begins. */
function simpleWordEnd(text: string, at: number): number {
  let end = at;
  let unit = text.charCodeAt(end);
  if (unit >= CAPITAL_A && unit <= CAPITAL_Z) unit = text.charCodeAt(++end);
  while (unit >= SMALL_A && unit <= SMALL_Z) unit = text.charCodeAt(++end);
  return unit === SPACE || unit === COMMA ? end : at;
}

const SPACE = 32;
const COMMA = 44;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const SMALL_A = 97;
const SMALL_Z = 122;

/** A simple word with small letters only, one with a capital, or else anything. */
export type Sort = 'small' | 'capital' | 'other';
