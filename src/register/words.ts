/**
 * The words of `text`, in order, lower-cased: letters with their marks, or a figure with its sign, currency and per cent.
 * Characters of scripts written without spaces count as words of their own. Empty where there are none.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    const word = withoutPunctuation(run).toLowerCase();
    if (word !== '') words.push(word);
  }
  return words;
}

/**
 * Whether two words are one word mistyped or inflected ("invests", "invested"). Figures are never alike:
 * another digit is another fact.
 */
export function alikeWords(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_ALIKE || longer > LONGEST_ALIKE || DIGIT.test(a) || DIGIT.test(b)) return false;
  let prefix = 0;
  while (prefix < shorter && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix]) suffix++;
  // What differs lies between prefix and suffix: a slip of at most two letters, or another ending.
  return longer - prefix - suffix <= SLIP || (prefix >= SHORTEST_ALIKE && longer - prefix <= ENDING);
}

/** Whether a word gives a figure. */
export const isFigure = (word: string): boolean => DIGIT.test(word);

const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}$€£¥%.,'+-]+/gu;
const EDGE = ".,'";
const DIGIT = /\p{N}/u;

/** Below four letters nearly every word is alike to another one. */
const SHORTEST_ALIKE = 4;
const LONGEST_ALIKE = 40;
/** Two letters: a swapped pair, or one letter added, dropped or mistaken. */
const SLIP = 2;
/** "-ment", "-ing": the longest common ending that an edit of tense or number leaves or adds. */
const ENDING = 4;

function withoutPunctuation(run: string): string {
  let start = 0;
  let end = run.length;
  while (start < end && EDGE.includes(run[start] as string)) start++;
  while (end > start && EDGE.includes(run[end - 1] as string)) end--;
  return run.slice(start, end);
}
