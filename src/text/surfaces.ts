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
  let end = isCapital(text.charCodeAt(at)) ? at + 1 : at;
  // To ask for a unit behind the end would make every such question slow.
  while (end < text.length && isSmall(text.charCodeAt(end))) end += 1;
  if (end === text.length) return at;
  const behind = text.charCodeAt(end);
  return behind === SPACE || behind === COMMA ? end : at;
}

const isCapital = (unit: number): boolean => unit >= CAPITAL_A && unit <= CAPITAL_Z;
const isSmall = (unit: number): boolean => unit >= SMALL_A && unit <= SMALL_Z;

const SPACE = 32;
const COMMA = 44;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const SMALL_A = 97;
const SMALL_Z = 122;

/** A simple word with small letters only, one with a capital, or else anything. */
export type Sort = 'small' | 'capital' | 'other';
