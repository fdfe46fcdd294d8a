import type { Quantity } from '../../../model/quantity.ts';
import type { Mention } from '../../names/findEntities.ts';
import { commonVerb, wordClass } from '../../words/lexicon.ts';
import { longestPhrase } from '../../words/phraseTree.ts';
import type { RelationWords } from '../../words/relationWords.ts';
import type { Token } from '../../words/tokens.ts';
import { isFigure, quantityEnd, verbOfMultiple } from './foldFigures.ts';
import { joinedAt } from './joinedWords.ts';
import { isVerbAndParticle } from './phrasalVerbs.ts';
import type { Item, Tag } from './readItems.ts';
import { timeAdverbAt } from './timeAdverbs.ts';

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
  let nextQuantity = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    while ((quantities[nextQuantity]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextQuantity += 1;
    const mention = mentionAt.get(at);
    const quantity = quantities[nextQuantity];
    const joined = joinedAt(keys, at, items.at(-1));
    const when = timeAdverbAt(keys, at, tokens);
    if (mention && mention.to > at) {
      const nouns = mention.how === 'term' ? nounsOf(words, keys, at, mention.to) : [];
      items.push(itemOf(tokens, at, mention.to, mentionTag(mention, token), { mention, nouns }));
      at = mention.to;
    } else if (quantity && quantity.start < token.end && quantity.end > token.start && isFigure(quantity)) {
      const to = quantityEnd(tokens, at, quantity);
      const verb = verbOfMultiple(token, quantity, words);
      items.push(itemOf(tokens, at, to, verb === null ? 'quantity' : null, { ...verb, quantity }));
      at = to;
    } else if (when > 0) {
      items.push(itemOf(tokens, at, at + when, 'adverb'));
      at += when;
    } else if (token.word && keys[at + 1] === 'by' && keys[at + 2] === token.key) {
      // "step by step", "bit by bit"
      items.push(itemOf(tokens, at, at + 3, 'adverb'));
      at += 3;
    } else if (joined !== null) {
      const { length, tag, key } = joined;
      items.push(itemOf(tokens, at, at + length, tag, { key }));
      at += length;
    } else {
      const known = token.word ? longestPhrase(words.nouns, keys, at) : undefined;
      const verbal =
        known !== undefined &&
        known.length > 1 &&
        !tokens[at + 1]?.glued &&
        isVerbAndParticle(items.at(-1), tokens, at, known.length, words, mentionAt);
      const noun =
        verbal || (known !== undefined && givesWay(words, keys, at, known.length)) ? undefined : known;
      const covers =
        noun && noun.length > 1 && !someMention(mentionAt, at + 1, at + noun.length) ? noun.length : 1;
      // "Llama ISN'T open source" has the words of "is".
      const verb = covers === 1 ? words.verbs.get(withoutNot(token.key)) : undefined;
      const common = covers === 1 ? commonVerb(token.key) : undefined;
      const tag =
        covers > 1 ? 'noun' : fixedTag(token, verb !== undefined || common !== undefined, noun !== undefined);
      items.push(
        itemOf(tokens, at, at + covers, tag, {
          nouns: noun && (noun.length > 1 ? covers > 1 : true) ? noun.values : NONE,
          verbs: verb?.uses ?? NONE,
          lemma: common?.lemma ?? verb?.uses[0]?.lemma ?? token.key,
          forms: verb?.forms ?? common?.forms ?? NO_FORMS,
        }),
      );
      at += covers;
    }
  }
  return items;
}

/** "former HEAD OF STRATEGY" is no "former head": a longer noun that begins within one of several words and goes on behind it. */
function givesWay(words: RelationWords, keys: readonly string[], at: number, length: number): boolean {
  for (let inner = at + 1; inner < at + length; inner += 1)
    if ((longestPhrase(words.nouns, keys, inner)?.length ?? 0) > length) return true;
  return false;
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

function someMention(mentionAt: Map<number, Mention>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (mentionAt.has(at)) return true;
  return false;
}

/** The tokens `[from, to)` as one item, with what else is `known` of it. Each has all properties in one order, which keeps reading them fast. */
function itemOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  tag: Tag | null,
  known: Partial<Item> = NOTHING,
): Item {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const parts = to === from + 1 ? null : tokens.slice(from, to);
  return {
    start: first.start,
    end: last.end,
    key: known.key ?? parts?.map(({ key }) => key).join(' ') ?? first.key,
    text: parts?.map(({ text }) => text).join(' ') ?? first.text,
    glued: first.glued,
    tag,
    mention: known.mention,
    quantity: known.quantity,
    nouns: known.nouns ?? NONE,
    verbs: known.verbs ?? NONE,
    lemma: known.lemma ?? first.key,
    forms: known.forms ?? NO_FORMS,
  };
}

const NOTHING: Partial<Item> = {};

const NONE: readonly never[] = [];

const withoutNot = (key: string): string => (key.endsWith("n't") ? key.slice(0, -3) : key);

const NO_FORMS: Item['forms'] = new Set();

/** The tag of a word whose neighbours do not matter; null where they do. */
function fixedTag(token: Token, canBeVerb: boolean, isNoun: boolean): Tag | null {
  if (!token.word) return MARK_TAGS.get(token.key) ?? 'quote';
  if (token.key === "'s") return null;
  if (token.key === 'including') return 'preposition';
  // "said US agencies": the country, not those who write.
  if (token.text === 'US') return 'adjective';
  const known = wordClass(token.key);
  if (
    known !== undefined &&
    !(canBeVerb && (known === 'adverb' || known === 'adjective' || known === 'preposition'))
  ) {
    return isNoun && (known === 'adjective' || known === 'adverb') ? 'noun' : known;
  }
  return null;
}
