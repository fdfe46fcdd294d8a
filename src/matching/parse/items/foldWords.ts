import type { Quantity } from '../../../model/quantity.ts';
import type { Mention } from '../../names/findEntities.ts';
import { longestFrom, longestPhrase, type PhraseTree } from '../../words/phraseTree.ts';
import type { NounUse, RelationWords } from '../../words/relationWords.ts';
import type { Token } from '../../words/tokens.ts';
import { itemOf } from './itemOf.ts';
import { joinedAt } from './joinedWords.ts';
import { type KnownWord, type KnownWords, NO_FORMS, NONE } from './knownWords.ts';
import { isVerbAndParticle } from './phrasalVerbs.ts';
import type { Item } from './readItems.ts';
import { timeAdverbAt } from './timeAdverbs.ts';

/** Adds the word at `at` to `items`, in one with those behind it that belong to it, up to the `next` figure. Returns how many tokens the item has. */
export function foldWords(sentence: Folding, items: Item[], at: number, next: Quantity | undefined): number {
  const { tokens, keys, known: all } = sentence;
  const key = keys[at] as string;
  const known = all.get(key);
  // "step by step", "bit by bit"
  const repeated = keys[at + 1] === 'by' && keys[at + 2] === key ? 3 : 0;
  const when = (known?.opensTime ? timeAdverbAt(keys, at, tokens) : 0) || repeated;
  if (when > 0) {
    // "earlier THIS YEAR" holds a figure, where the year of the article is known.
    const holdsFigure = next !== undefined && next.start < (tokens[at + when - 1] as Token).end;
    const length = holdsFigure ? 1 : when;
    items.push(itemOf(tokens, at, at + length, 'adverb'));
    return length;
  }
  const joined = known?.opensJoined ? joinedAt(keys, at, items.at(-1)) : null;
  if (joined !== null) {
    items.push(itemOf(tokens, at, at + joined.length, joined.tag, { key: joined.key }));
    return joined.length;
  }
  const noun = known?.nouns && nounAt(sentence, known.nouns, items.at(-1), at);
  if (noun !== undefined && noun.length > 1) {
    if (!someMention(sentence.mentionAt, at + 1, at + noun.length)) {
      items.push(itemOf(tokens, at, at + noun.length, 'noun', { nouns: noun.values }));
      return noun.length;
    }
    items.push(wordOf(tokens[at] as Token, known, known?.nounTag ?? null, NONE));
  } else if (noun !== undefined)
    items.push(wordOf(tokens[at] as Token, known, known?.nounTag ?? null, noun.values));
  else items.push(wordOf(tokens[at] as Token, known, known?.tag ?? null, NONE));
  return 1;
}

/** What folding looks at of a sentence. */
export interface Folding {
  tokens: readonly Token[];
  keys: readonly string[];
  mentionAt: ReadonlyMap<number, Mention>;
  words: RelationWords;
  known: KnownWords;
}

/** The noun of the vocabulary that begins at `at`; undefined where none does, or its words are something else here. */
function nounAt(
  { tokens, keys, words, mentionAt }: Folding,
  nouns: PhraseTree<NounUse>,
  before: Item | undefined,
  at: number,
): { values: readonly NounUse[]; length: number } | undefined {
  const found = longestFrom(nouns, keys, at);
  if (found === undefined || found.length === 1) return found;
  const isVerb =
    !tokens[at + 1]?.glued && isVerbAndParticle(before, tokens, at, found.length, words, mentionAt);
  return isVerb || givesWay(words, keys, at, found.length) ? undefined : found;
}

/** "former HEAD OF STRATEGY" is no "former head": a longer noun that begins within one of several words and goes on behind it. */
function givesWay(words: RelationWords, keys: readonly string[], at: number, length: number): boolean {
  for (let inner = at + 1; inner < at + length; inner += 1)
    if ((longestPhrase(words.nouns, keys, inner)?.length ?? 0) > length) return true;
  return false;
}

function someMention(mentionAt: ReadonlyMap<number, Mention>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (mentionAt.has(at)) return true;
  return false;
}

/** One word by itself, its properties in the order of {@link itemOf}. */
const wordOf = (
  { start, end, key, text, glued }: Token,
  known: KnownWord | undefined,
  tag: Item['tag'],
  nouns: Item['nouns'],
): Item => ({
  start,
  end,
  key,
  text,
  glued,
  // "said US agencies": the country, not those who write.
  tag: text === 'US' ? 'adjective' : tag,
  mention: undefined,
  quantity: undefined,
  nouns,
  verbs: known?.verbs ?? NONE,
  lemma: known?.lemma ?? key,
  forms: known?.forms ?? NO_FORMS,
});
