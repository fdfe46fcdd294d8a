import type { Article } from '../model/article.ts';
import type { Quantity } from '../model/quantity.ts';
import { findQuantities } from '../text/quantities.ts';
import type { TokenSentence } from './names/findEntities.ts';
import { isCapital } from './names/strangers.ts';
import { withElidedUnits } from './words/elidedUnits.ts';
import { type Told, toldAfter, withReckonedTimes } from './words/reckonedTimes.ts';
import { withRelativeYears } from './words/relativeYears.ts';
import { type Token, tokenise } from './words/tokens.ts';

/** Every sentence of an article in words and figures: those that lean on the sentence before ("a year later", "PaLM had 540 billion") are read by it. */
export function readSentences(article: Article): Sentence[] {
  const [from, until] = article.written ?? [];
  const written = from !== undefined && from.slice(0, 7) === until?.slice(0, 7) ? from : null;
  let told: Told | null = null;
  let before: Sentence | undefined;
  return article.sentences.map((each) => {
    const sentence = readSentence(article, each, before);
    before = sentence;
    const quantities = withReckonedTimes(sentence.quantities, sentence.tokens, told, written);
    told = toldAfter(quantities, told);
    return { ...sentence, quantities };
  });
}

function readSentence(
  article: Article,
  sentence: Article['sentences'][number],
  before: Sentence | undefined,
): Sentence {
  const text = article.text.slice(sentence.start, sentence.end);
  const all = text.length > MOST_UNITS ? [] : tokenise(text);
  const tokens = all.length > MOST_TOKENS ? [] : all;
  const block = article.blocks[sentence.block];
  const figures = findQuantities(text);
  const { words, capitals } = countWords(tokens);
  const told = before?.block === sentence.block ? before.quantities : [];
  return {
    text,
    tokens,
    figures,
    quantities:
      tokens.length === 0
        ? []
        : withElidedUnits(withRelativeYears(figures, tokens, article.written), tokens, told),
    block: sentence.block,
    under: block?.under ?? null,
    titleCase:
      block?.type === 'heading' || (words >= 4 && capitals / words > 0.7 && tokens.at(-1)?.key !== '.'),
    upperCase: words >= 2 && !/\p{Ll}/u.test(text),
  };
}

/** How many words are longer than the small ones that no title writes with a capital, and how many of these have one. */
function countWords(tokens: readonly Token[]): { words: number; capitals: number } {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (!token.word || token.text.length < 4) continue;
    words += 1;
    if (isCapital(token)) capitals += 1;
  }
  return { words, capitals };
}

/** Whether a sentence was too long to be read. */
export const isUnread = ({ text, tokens }: Sentence): boolean =>
  tokens.length === 0 && text.length > MOST_TOKENS;

/** A longer run of words is no sentence that a writer wrote; reading it as one would cost more than it tells. */
export const MOST_TOKENS = 400;
/** No four hundred words are as long as this. */
const MOST_UNITS = 40 * MOST_TOKENS;

export interface Sentence extends TokenSentence {
  text: string;
  /** As written. */
  figures: Quantity[];
  /** With "last year" and the like read as the years they are; none where the sentence is too long to be read. */
  quantities: Quantity[];
}
