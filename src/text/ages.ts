import type { NumberRead } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** An age: "Wang, 28,", "aged 28", "at age 19", "28-year-old", "28 years old", "At just 28, he". Null if none. */
export function readAge(tokens: readonly Token[], at: number, read: NumberRead | null): Reading | null {
  if (read === null || read.scaled || read.value > OLDEST || !Number.isInteger(read.value)) return null;
  const words = tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
  const last = words.at(-1) ?? '';
  const after = tokens.slice(read.next, read.next + 4).map((token) => token.lower);
  const old = after.filter((word) => word !== '-');
  const age = (): Reading => ({
    kind: 'count',
    value: read.value,
    unit: 'age',
    precision: 0.5,
    from: at,
    to: read.next,
  });
  if (/^years?$/.test(old[0] ?? '') && /^(?:old|olds)$/.test(old[1] ?? '')) return age();
  if (/^(?:year|month)$/.test(old[0] ?? '') && old[1] === 'old') return age();
  if (last === 'aged' || last === 'age' || (last === 'of' && words.at(-2) === 'age')) return age();
  if (last === 'turned' && read.value > 9 && /^(?:[,.;]?|in|last|this|on|when)$/.test(after[0] ?? ''))
    return age();
  if (read.form === 'words')
    return isTeens(tokens, at, read.value, after[0]) || isTeensAside(words, read.value, after[0])
      ? age()
      : null;
  const ends = after[0] === undefined || /^[,.)]$/.test(after[0]);
  // "Wang, 28, started", "Wang, just 28, started", "(Wang, 28)".
  let comma = at - 1;
  while (comma > at - 3 && HEDGES.test(tokens[comma]?.lower ?? '')) comma -= 1;
  if (
    tokens[comma]?.text === ',' &&
    ends &&
    after[0] !== '.' &&
    isName(tokens[comma - 1]) &&
    read.value >= YOUNGEST
  )
    return age();
  // "At just 28, he has earned".
  const lead = last === 'just' || last === 'only' ? (words.at(-2) ?? '') : last;
  return lead === 'at' && after[0] === ',' && read.value >= YOUNGEST && /^\p{L}/u.test(after[1] ?? '')
    ? age()
    : null;
}

/** "He was only NINETEEN when", "Wang had just turned SIXTEEN.": from twenty on, number words are counts without a noun. */
function isTeens(tokens: readonly Token[], at: number, value: number, after: string | undefined): boolean {
  if (value < 13 || value > 19 || !(after === undefined || AFTER_AGE.test(after))) return false;
  let back = at - 1;
  while (back > 0 && BEFORE_AGE.test(tokens[back]?.lower ?? '')) back -= 1;
  const isSaid = /^(?:is|was|'s|turned|turning)$/.test(tokens[back]?.lower ?? '');
  while (back > 0 && /^(?:had|has|just|is|was|'s|turned|turning|only)$/.test(tokens[back]?.lower ?? ''))
    back -= 1;
  const who = tokens[back];
  return isSaid && (/^(?:he|she|who|i)$/.test(who?.lower ?? '') || isName(who));
}

/** "set it up AT NINETEEN", "who AT NINETEEN set it up", "a student OF NINETEEN", "then NINETEEN,": what such a word counts would be named. */
function isTeensAside(words: readonly string[], value: number, after: string | undefined): boolean {
  if (value < 13 || value > 19) return false;
  const lead = /^(?:just|only|barely)$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  const [noun, last] = [lead.at(-2) ?? '', lead.at(-1) ?? ''];
  if (last === 'at' && noun === 'who') return true;
  const ends = after === undefined || AFTER_AGE.test(after);
  return ends && (last === 'at' || last === 'then' || (last === 'of' && YOUNG.test(noun)));
}

const YOUNG = /^(?:teen|teenager|student|undergraduate|boy|girl|lad|man|woman|kid|youth|youngster|dropout)$/;

const BEFORE_AGE = /^(?:only|just|barely|still|about|then|not|now|all|of)$/;

const AFTER_AGE = /^(?:[,.;:)–—]|when|and|but|at|as|in|then|while|the|on|last)$/;

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** "THEN 19" was another time's. */
const HEDGES = /^(?:just|only|now|still|barely)$/;

const OLDEST = 122;
const YOUNGEST = 3;
