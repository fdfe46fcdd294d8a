/**
 * For each sentence, the names in the nearest sentence before it that has any: whom "it" and "the company" can mean.
 * Headings name nobody, being in capitals for other reasons. Empty where nobody was named yet.
 */
export function antecedents(sentences: ReadonlyArray<{ text: string; kind: string }>): string[] {
  let last = '';
  return sentences.map(({ text, kind }) => {
    const before = last;
    const names = kind === 'heading' ? '' : namesIn(text).join(' ');
    if (names !== '') last = names;
    return before;
  });
}

/**
 * Whether a sentence leans on what was said before it: a pronoun, or a description such as "the company" or "this deal",
 * stands in it before any name does. Better once too often than once too seldom: it is asked only where names have changed.
 */
export function leansOnContext(text: string): boolean {
  const words = wordsIn(text);
  for (const [place, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (PRONOUNS.has(lower)) return true;
    if (DETERMINERS.has(lower)) {
      if (startsSmall(words[place + 1] ?? '')) return true;
    } else if (!startsSmall(word) && !(place === 0 && COMMON_OPENINGS.has(lower))) return false;
  }
  return false;
}

const PRONOUNS = new Set(
  'it its itself he him his himself she her hers herself they them their theirs themselves one ones both neither either former latter'.split(
    ' ',
  ),
);
const DETERMINERS = new Set('the this that these those such'.split(' '));
/** Words that open a sentence with a capital and name nobody. */
const COMMON_OPENINGS = new Set(
  'a an the this that these those such it its he his she her they their we our i you your in on at by for from with without to of as if when while once after before since until during under over between among despite although though because but and or nor so yet however moreover meanwhile still also then there here what who which why how whether not no only even just all some many most more few other others another each every both neither either last next earlier later today yesterday now according'.split(
    ' ',
  ),
);

/** The words that begin with a capital and are no common opening of a sentence, in order. */
export function namesIn(text: string): string[] {
  return wordsIn(text).filter(
    (word, place) => !startsSmall(word) && !(place === 0 && COMMON_OPENINGS.has(word.toLowerCase())),
  );
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
/** Months and days are no names; scripts without capitals name nobody that could be told apart. */
const startsSmall = (word: string): boolean => !/^\p{Lu}/u.test(word) || CALENDAR.has(word);
const CALENDAR = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
);
