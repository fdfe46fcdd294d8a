import type { Quantity } from '../../../model/quantity.ts';
import type { Mention } from '../../names/findEntities.ts';
import { wordClass } from '../../words/lexicon.ts';
import { longestPhrase } from '../../words/phraseTree.ts';
import type { RelationWords } from '../../words/relationWords.ts';
import type { Token } from '../../words/tokens.ts';
import { isFigure, quantityEnd, verbOfMultiple } from './foldFigures.ts';
import { type Folding, foldWords } from './foldWords.ts';
import { itemOf } from './itemOf.ts';
import { knownWords } from './knownWords.ts';
import type { Item, Tag } from './readItems.ts';

/** Tokens as items: names, figures and nouns of several words are one each. The tag of a word that its neighbours decide is null. */
export function foldItems(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
  words: RelationWords,
): Item[] {
  const items: Item[] = [];
  const keys = tokens.map((token) => token.key);
  const mentionAt = new Map(mentions.map((mention) => [mention.from, mention]));
  const sentence: Folding = { tokens, keys, mentionAt, words, known: knownWords(words) };
  let nextQuantity = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    while ((quantities[nextQuantity]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextQuantity += 1;
    const mention = mentionAt.get(at);
    const quantity = quantities[nextQuantity];
    if (mention && mention.to > at) {
      const nouns = mention.how === 'term' ? nounsOf(words, keys, at, mention.to) : [];
      items.push(itemOf(tokens, at, mention.to, mentionTag(mention, token), { mention, nouns }));
      at = mention.to;
    } else if (quantity && quantity.start < token.end && quantity.end > token.start && isFigure(quantity)) {
      const to = quantityEnd(tokens, at, quantity);
      const verb = verbOfMultiple(token, quantity, words);
      items.push(itemOf(tokens, at, to, verb === null ? 'quantity' : null, { ...verb, quantity }));
      at = to;
    } else if (token.word) {
      at += foldWords(sentence, items, at, quantity);
    } else {
      items.push(itemOf(tokens, at, at + 1, MARK_TAGS.get(token.key) ?? 'quote'));
      at += 1;
    }
  }
  return items;
}

const MARK_TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  [',', 'comma'],
  ['—', 'dash'],
  ['-', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['"', 'quote'],
  ["'", 'quote'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['…', 'stop'],
  ['?', 'question'],
]);

/** What the words of a term say as a noun of the vocabulary: "its WORKFORCE of 1,500" is both whom it employs and that it does. */
function nounsOf(words: RelationWords, keys: readonly string[], from: number, to: number): Item['nouns'] {
  const known = longestPhrase(words.nouns, keys, from);
  return known?.length === to - from ? known.values.filter(({ role }) => role === 'act') : [];
}

/** A pronoun stays one to grammar: "its" owns, "it" stands alone. */
function mentionTag(mention: Mention, token: Token): Tag {
  const known = mention.how === 'pronoun' ? wordClass(token.key) : undefined;
  return known === 'owner' || known === 'pronoun' ? known : 'entity';
}
