/**
 * The normal form of `text`: two texts with the same normal form differ in typography only (rule 8).
 *
 * Composed (NFC, never NFKC); quote glyphs become ' and ", dash glyphs (the minus sign among them) become
 * a hyphen-minus; a run of white space becomes one space, none at the ends; soft hyphens and zero-width
 * characters go. Everything else is text and stays: digits, signs, currencies, punctuation, letters of any
 * script, lone surrogates. Idempotent, and linear in the length of the text.
 */
export function normalForm(text: string): string {
  return SOMETHING_TO_DO.test(text) ? normalise(text).text : text;
}

/**
 * The normal form with a way back. All offsets are UTF-16.
 *
 * `toOriginal(n)` is where the unit at `n` begins in the original; at the end of the normal form it is where the
 * last unit that was kept ends. `fromOriginal(o)` is the first place in the normal form that begins at or after
 * `o`: inside a run that was removed or folded, the place after it. Offsets outside the text are clamped.
 */
export function normalise(text: string): NormalText {
  if (!MOVES_OR_COMPOSES.test(text)) return inPlace(text);
  const writer = new Writer();
  let cluster = '';
  let at: number[] = [];
  const flush = () => {
    writeCluster(writer, cluster, at);
    cluster = '';
    at = [];
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    if (REMOVED.test(unit)) continue;
    if (cluster !== '' && !joinsBefore(text, i)) flush();
    cluster += unit;
    at.push(i);
  }
  flush();
  return writer.finish();
}

/** Printable ASCII without a back quote, single spaces inside only, is normal already, as most sentences are. */
const SOMETHING_TO_DO = /[^ -_a-~]|^ | $| {2}/;

/** Anything but single spaces inside, Latin letters that are composed already, and glyphs that change for one other: most sentences have none. */
const MOVES_OR_COMPOSES =
  /[^ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2015\u2018-\u201F\u2022\u2026\u2032\u2033\u2039\u203A\u20AC\u2122\u2212]|^ | $| {2}/;
const GLYPHS = /[`\u0080-\uFFFF]/g;

/** A text in which nothing moves: every unit stands where it stood. */
function inPlace(text: string): NormalText {
  const clamp = (offset: number) => Math.max(0, Math.min(text.length, offset));
  return { text: text.replace(GLYPHS, plainGlyph), toOriginal: clamp, fromOriginal: clamp };
}

/** Soft hyphen, grapheme joiner, zero-width space and joiners, direction marks, word joiner, byte order mark. */
const REMOVED = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u2060\uFEFF]/;
const SPACE = /[\s\u0085]/;
const SINGLE_QUOTE = /[\u2018-\u201B\u2032\u2039\u203A\u02BC\u00B4`\uFF07]/;
const DOUBLE_QUOTE = /[\u201C-\u201F\u2033\u00AB\u00BB\uFF02]/;
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;

/** Combining marks and the Hangul vowels and finals that compose with the letter before them. */
const JOINS_BEFORE = /^[\p{M}\u1160-\u11FF]/u;
/** Composition sorts the marks of one letter, slowly where there are very many; such heaps are left as they stand. */
const MOST_MARKS = 64;

function joinsBefore(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0x300) return false;
  // The second half of a surrogate pair belongs to the first.
  if (code >= 0xdc00 && code <= 0xdfff) return isHigh(text.charCodeAt(i - 1));
  return JOINS_BEFORE.test(text.slice(i, i + 2));
}

function writeCluster(writer: Writer, cluster: string, at: number[]): void {
  const composed = cluster.length > 1 && cluster.length <= MOST_MARKS ? cluster.normalize('NFC') : cluster;
  const single = cluster.length === 1 ? cluster.normalize('NFC') : composed;
  for (let k = 0; k < single.length; k++) {
    writer.write(
      single[k] as string,
      (single === cluster ? at[k] : at[0]) as number,
      (at.at(-1) as number) + 1,
    );
  }
}

class Writer {
  #text = '';
  #starts: number[] = [];
  #end = 0;
  #space = -1;

  write(unit: string, start: number, end: number): void {
    if (SPACE.test(unit)) {
      if (this.#space < 0) this.#space = start;
      return;
    }
    if (this.#space >= 0 && this.#text !== '') this.#push(' ', this.#space);
    this.#space = -1;
    this.#push(plainGlyph(unit), start);
    this.#end = end;
  }

  #push(unit: string, start: number): void {
    this.#text += unit;
    this.#starts.push(start);
  }

  finish(): NormalText {
    const starts = this.#starts;
    const end = this.#end;
    const clamp = (offset: number) => Math.max(0, Math.min(starts.length, offset));
    return {
      text: this.#text,
      toOriginal: (offset) => starts[clamp(offset)] ?? end,
      fromOriginal: (offset) => firstAtOrAfter(starts, offset),
    };
  }
}

function plainGlyph(unit: string): string {
  if (unit < '`') return unit;
  if (SINGLE_QUOTE.test(unit)) return "'";
  if (DOUBLE_QUOTE.test(unit)) return '"';
  return DASH.test(unit) ? '-' : unit;
}

function firstAtOrAfter(sorted: number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

export interface NormalText {
  text: string;
  toOriginal(offset: number): number;
  fromOriginal(offset: number): number;
}
