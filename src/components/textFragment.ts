/** A sentence longer than this is named by its first and its last words. */
const NAMED_WHOLE = 8;
const WORDS_EACH_END = 4;

/**
 * The text directive that names `sentence`, to stand behind an element's id: `:~:text=Meta%20holds,Scale%20AI.`
 * Where a browser does not find the words, the id still lands.
 */
export function textFragment(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const named =
    words.length <= NAMED_WHOLE
      ? [words.join(' ')]
      : [words.slice(0, WORDS_EACH_END).join(' '), words.slice(-WORDS_EACH_END).join(' ')];
  return `:~:text=${named.map(encode).join(',')}`;
}

/** Commas and hyphens part a directive's words; encodeURIComponent leaves the hyphen. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
