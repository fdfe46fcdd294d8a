/**
 * The part of a folded word that its forms share, so that "acquiring", "acquires" and "acquired" compare as equal. Rough on
 * purpose: it only orders and marks what the engine found with a stemmer of its own.
 */
export function stem(word: string): string {
  if (word.length < SHORTEST || DIGIT.test(word)) return word;
  const bare = word.replace(ENDING, '').replace(/i$/, 'y');
  if (bare.length < SHORTEST - 1) return word;
  return bare.replace(DOUBLED, '$1');
}

const SHORTEST = 4;
const DIGIT = /\d/;
const ENDING = /(?:ings?|ers?|ed|es|s|e)$/;
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;
