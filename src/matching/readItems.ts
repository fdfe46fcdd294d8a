import type { Quantity } from '../model/quantity.ts';
import type { Mention } from './findEntities.ts';
import { commonVerb, type WordClass, wordClass } from './lexicon.ts';
import { longestPhrase } from './phraseTree.ts';
import type { NounUse, RelationWords, VerbUse } from './relationWords.ts';
import type { Token } from './tokens.ts';
import type { VerbForm } from './wordForms.ts';

/**
 * A sentence's words with what each is here: names, figures and nouns of several words are one item each, and a word
 * that can be a verb or a noun ("bets", "stake", "lead") is one of them by its neighbours.
 */
export function readItems(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
  words: RelationWords,
): Item[] {
  const items = collapse(tokens, mentions, quantities, words);
  for (let at = 0; at < items.length; at += 1) hedgesAsAdverbs(items, at);
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.tag === null) item.tag = chooseTag(items, at);
  }
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.tag === 'subordinator' && TIME_WORDS.has(item.key) && !leadsClause(items, at))
      item.tag = 'preposition';
  }
  return items;
}

/** The words that hedge a figure ("more than", "just under") belong to it: none of them is a preposition there. */
function hedgesAsAdverbs(items: Item[], at: number): void {
  const figure = items[at]?.quantity;
  if (!figure || figure.modifier === '') return;
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const item = items[back] as Item;
    const bareAt = item.key === 'at' && !/^(?:least|most)$/.test(items[back + 1]?.key ?? '');
    if (!HEDGES.has(item.key) || bareAt) return;
    item.tag = 'adverb';
  }
}

const HEDGES = new Set(
  'over under about around above below near nearly almost some roughly approximately close to more less fewer than at least most north south of upwards shy excess in as much many little just well up beyond an estimated'.split(
    ' ',
  ),
);

const TIME_WORDS = new Set(['since', 'after', 'before', 'until']);

/** "since 2016" is a preposition, "since Meta bought it" leads in a clause. */
function leadsClause(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length; next += 1) {
    const { tag, forms } = items[next] as Item;
    if (tag === 'comma' || tag === 'stop' || tag === 'semicolon' || tag === 'dash') return false;
    if (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') return true;
    if (tag === 'verb') return !forms.has('ing');
  }
  return false;
}

export type Tag =
  | WordClass
  | 'entity'
  | 'quantity'
  | 'noun'
  | 'verb'
  | 'possessive'
  | 'comma'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'question';

export interface Item {
  start: number;
  end: number;
  key: string;
  text: string;
  glued: boolean;
  /** Null only while the sentence is being read. */
  tag: Tag | null;
  mention?: Mention;
  quantity?: Quantity;
  nouns: readonly NounUse[];
  verbs: readonly VerbUse[];
  lemma: string;
  forms: ReadonlySet<VerbForm>;
}

const MARK_TAGS: Record<string, Tag> = {
  ',': 'comma',
  '—': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '"': 'quote',
  "'": 'quote',
  ':': 'colon',
  ';': 'semicolon',
  '.': 'stop',
  '!': 'stop',
  '…': 'stop',
  '?': 'question',
};

function collapse(
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
    if (mention && mention.to > at) {
      items.push({ ...blank(tokens, at, mention.to), tag: mentionTag(mention, token), mention });
      at = mention.to;
    } else if (quantity && quantity.start < token.end && quantity.end > token.start && isFigure(quantity)) {
      const to = quantityEnd(tokens, at, quantity);
      items.push({ ...blank(tokens, at, to), tag: 'quantity', quantity });
      at = to;
    } else if (
      JOINED.has(`${token.key} ${keys[at + 1]}`) ||
      JOINED.has(`${token.key} ${keys[at + 1]} ${keys[at + 2]}`)
    ) {
      const length = JOINED.has(`${token.key} ${keys[at + 1]} ${keys[at + 2]}`) ? 3 : 2;
      const [tag, key] = JOINED.get(keys.slice(at, at + length).join(' ')) as [Tag, string];
      items.push({ ...blank(tokens, at, at + length), tag, key });
      at += length;
    } else {
      const noun = token.word ? longestPhrase(words.nouns, keys, at) : undefined;
      const covers =
        noun && noun.length > 1 && !someMention(mentionAt, at + 1, at + noun.length) ? noun.length : 1;
      const verb = covers === 1 ? words.verbs.get(token.key) : undefined;
      const common = covers === 1 ? commonVerb(token.key) : undefined;
      items.push({
        ...blank(tokens, at, at + covers),
        tag:
          covers > 1
            ? 'noun'
            : fixedTag(token, verb !== undefined || common !== undefined, noun !== undefined),
        nouns: noun && (noun.length > 1 ? covers > 1 : true) ? noun.values : [],
        verbs: verb?.uses ?? [],
        lemma: common?.lemma ?? verb?.uses[0]?.lemma ?? token.key,
        forms: new Set([...(verb?.forms ?? []), ...(common?.forms ?? [])]),
      });
      at += covers;
    }
  }
  return items;
}

/** Words that are one word to grammar. */
const JOINED = new Map<string, [Tag, string]>([
  ['such as', ['preposition', 'like']],
  ['as well as', ['and', 'and']],
  ['along with', ['and', 'and']],
  ['together with', ['and', 'and']],
  ['because of', ['preposition', 'because of']],
  ['according to', ['preposition', 'according to']],
  ['instead of', ['preposition', 'instead of']],
  ['rather than', ['preposition', 'rather than']],
  ['as opposed to', ['preposition', 'as opposed to']],
  ['compared with', ['preposition', 'compared with']],
  ['compared to', ['preposition', 'compared to']],
  ['out of', ['preposition', 'out of']],
  ['ahead of', ['preposition', 'ahead of']],
  ['up to', ['adverb', 'up to']],
  ['thanks to', ['preposition', 'because of']],
  ['due to', ['preposition', 'because of']],
  ['in exchange for', ['preposition', 'for']],
  ['in return for', ['preposition', 'for']],
  ['in order to', ['to', 'to']],
  ['so as to', ['to', 'to']],
  ['as of', ['preposition', 'since']],
  ['no longer', ['not', 'never']],
  ['not yet', ['not', 'never']],
  ['yet to', ['not', 'never']],
  ['even though', ['subordinator', 'though']],
  ['each other', ['pronoun', 'each other']],
]);

/** A pronoun stays one to grammar: "its" owns, "it" stands alone. */
function mentionTag(mention: Mention, token: Token): Tag {
  const known = mention.how === 'pronoun' ? wordClass(token.key) : undefined;
  return known === 'owner' || known === 'pronoun' ? known : 'entity';
}

function someMention(mentionAt: Map<number, Mention>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (mentionAt.has(at)) return true;
  return false;
}

function blank(tokens: readonly Token[], from: number, to: number): Item {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const parts = tokens.slice(from, to);
  return {
    start: first.start,
    end: last.end,
    key: parts.map((token) => token.key).join(' '),
    text: parts.map((token) => token.text).join(' '),
    glued: first.glued,
    tag: null,
    nouns: [],
    verbs: [],
    lemma: first.key,
    forms: new Set(),
  };
}

const isFigure = (quantity: Quantity): boolean => quantity.kind !== 'ordinal';

/** To the end of the figure, with the "-year-old" or "years old" that belongs to an age. */
function quantityEnd(tokens: readonly Token[], from: number, quantity: Quantity): number {
  let to = from + 1;
  while (to < tokens.length && (tokens[to] as Token).start < quantity.end) to += 1;
  if (quantity.unit === 'age' && /^years?$/.test(tokens[to]?.key ?? '')) {
    to += 1;
    if (tokens[to]?.key === 'old') to += 1;
  }
  return to;
}

/** The tag of a word whose neighbours do not matter; null where they do. */
function fixedTag(token: Token, canBeVerb: boolean, isNoun: boolean): Tag | null {
  if (!token.word) return MARK_TAGS[token.key] ?? 'quote';
  if (token.key === "'s") return null;
  if (token.key === 'including') return 'preposition';
  const known = wordClass(token.key);
  if (
    known !== undefined &&
    !(canBeVerb && (known === 'adverb' || known === 'adjective' || known === 'preposition'))
  ) {
    return isNoun && (known === 'adjective' || known === 'adverb') ? 'noun' : known;
  }
  return null;
}

/** Items that begin an object: after them a word that could be a verb most likely is one. */
const OBJECT_START = new Set<Tag | null>([
  'determiner',
  'owner',
  'entity',
  'quantity',
  'pronoun',
  'preposition',
  'adjective',
  'to',
  'adverb',
  'noun',
  'quote',
  'subordinator',
  'relative',
  null,
]);
const DIRECT_START = new Set<Tag | null>(['determiner', 'owner', 'entity', 'quantity', 'pronoun']);
const INSIDE_PHRASE = new Set<Tag | null>(['determiner', 'owner', 'possessive', 'adjective', 'quantity']);

function chooseTag(items: Item[], at: number): Tag {
  const item = items[at] as Item;
  const before = previous(items, at);
  const after = following(items, at);
  if (item.key === "'s") return possessiveOrVerb(items, at);
  if (item.forms.size === 0) return unknownWord(items, at);
  const { forms } = item;
  const tag = before?.tag ?? null;
  if (item.key === 'turned' && before?.tag === 'noun' && after && after.tag === null) return 'and';
  if (item.glued && before === items[at - 1])
    return forms.has('participle') || forms.has('ing') ? 'adjective' : 'noun';
  if (tag === 'to') return forms.has('base') ? 'verb' : 'noun';
  if (tag === 'modal' || tag === 'do') return 'verb';
  if (tag === 'not') return 'verb';
  if (tag === 'be') return forms.has('ing') || forms.has('participle') ? 'verb' : 'noun';
  if (tag === 'have') return forms.has('participle') ? 'verb' : 'noun';
  if (tag === 'relative') return 'verb';
  if (tag === 'pronoun' && !forms.has('ing')) return 'verb';
  if (forms.has('ing')) return ingTag(items, at, before, after);
  if (tag !== null && INSIDE_PHRASE.has(tag)) return insidePhrase(item, tag, before, after);
  if (tag === 'preposition')
    return participleBeforeNoun(item, after)
      ? 'adjective'
      : forms.has('participle') && !forms.has('base')
        ? 'adjective'
        : 'noun';
  if (forms.has('past') || forms.has('participle')) {
    if (forms.has('base'))
      return afterPhrase(before) && after && OBJECT_START.has(after.tag) ? 'verb' : 'noun';
    return participleBeforeNoun(item, after) && !afterPhrase(before) ? 'adjective' : 'verb';
  }
  if (forms.has('s')) {
    if (!afterPhrase(before) && !isJoint(before)) return 'noun';
    if (after && (after.tag === 'be' || after.tag === 'have' || after.tag === 'modal' || isFiniteWord(after)))
      return 'noun';
    if (item.nouns.length > 0 && isJoint(before)) return after && startsObject(after) ? 'verb' : 'noun';
    return after && (OBJECT_START.has(after.tag) || after.forms.size > 0) ? 'verb' : 'noun';
  }
  return baseTag(items, at, before, after);
}

/** After a comma a word that is also a noun needs more of an object than a preposition to be a verb. */
const startsObject = (item: Item): boolean => OBJECT_START.has(item.tag) && item.tag !== 'preposition';

/** Neither an adverb nor a quotation mark stands between a word and its neighbour. */
function previous(items: Item[], at: number): Item | undefined {
  let back = at - 1;
  while (back >= 0 && (items[back]?.tag === 'adverb' || items[back]?.tag === 'quote')) back -= 1;
  return items[back];
}

function following(items: Item[], at: number): Item | undefined {
  let next = at + 1;
  while (items[next]?.tag === 'quote') next += 1;
  return items[next];
}

const afterPhrase = (before: Item | undefined): boolean =>
  before !== undefined &&
  ['entity', 'noun', 'pronoun', 'close', 'comma', 'relative', 'subordinator', 'quantity', 'dash'].includes(
    before.tag ?? '',
  );

const isJoint = (before: Item | undefined): boolean =>
  before?.tag === 'and' || before?.tag === 'but' || before?.tag === 'comma';

const isFiniteWord = (item: Item): boolean =>
  item.tag === null && item.forms.has('past') && !item.forms.has('base') && item.nouns.length === 0;

function possessiveOrVerb(items: Item[], at: number): Tag {
  const before = items[at - 1];
  const after = items[at + 1];
  if (before?.tag === 'pronoun' || before?.tag === 'relative' || before?.key === 'there') return 'be';
  return after === undefined || after.tag === 'stop' ? 'possessive' : 'possessive';
}

function ingTag(items: Item[], at: number, before: Item | undefined, after: Item | undefined): Tag {
  const tag = before?.tag ?? null;
  const objectFollows = after !== undefined && DIRECT_START.has(after.tag);
  if (tag !== null && INSIDE_PHRASE.has(tag) && tag !== 'quantity')
    return after?.tag === null && after.forms.size === 0 ? 'adjective' : 'noun';
  if (tag === 'noun' && before === items[at - 1])
    return objectFollows
      ? 'verb'
      : after?.tag === 'preposition' && (items[at] as Item).verbs.length > 0
        ? 'verb'
        : 'noun';
  return 'verb';
}

function insidePhrase(item: Item, tag: Tag, before: Item | undefined, after: Item | undefined): Tag {
  const { forms } = item;
  if (tag === 'quantity' && !forms.has('base') && (forms.has('past') || forms.has('participle')))
    return 'verb';
  if (
    tag === 'quantity' &&
    before?.quantity?.kind === 'year' &&
    forms.has('s') &&
    after &&
    OBJECT_START.has(after.tag)
  )
    return 'verb';
  if (tag === 'quantity' && forms.has('s') && after && DIRECT_START.has(after.tag)) return 'verb';
  if (tag === 'determiner' && (before?.key === 'that' || before?.key === 'this') && forms.has('s'))
    return 'verb';
  if (
    forms.has('participle') &&
    !forms.has('base') &&
    after &&
    (after.tag === null ||
      after.tag === 'noun' ||
      after.tag === 'quantity' ||
      after.tag === 'adjective' ||
      after.tag === 'entity')
  ) {
    return 'adjective';
  }
  if (tag === 'adjective' && forms.has('past') && !forms.has('base')) return 'verb';
  return 'noun';
}

/** "annotated datasets", "a combined sum": a participle that a noun follows is an adjective. */
function participleBeforeNoun(item: Item, after: Item | undefined): boolean {
  return item.forms.has('participle') && after !== undefined && after.tag === null && after.forms.size === 0;
}

/** A bare form is a verb after a plural, a pronoun, or another bare or infinitive verb ("to buy 49% and hire Wang"). */
function baseTag(items: Item[], at: number, before: Item | undefined, after: Item | undefined): Tag {
  if (!before || !after) return 'noun';
  if (before.tag === 'pronoun') return 'verb';
  const plural = before.tag === 'noun' && before.key.endsWith('s');
  if (plural && OBJECT_START.has(after.tag)) return 'verb';
  if (isJoint(before) && (DIRECT_START.has(after.tag) || after.tag === 'preposition')) {
    for (let back = at - 1; back >= 0 && back > at - 20; back -= 1) {
      const item = items[back] as Item;
      if (item.tag === 'verb') return item.forms.has('base') ? 'verb' : 'noun';
    }
  }
  if (before.tag === 'entity' && DIRECT_START.has(after.tag)) {
    const joint = items.slice(Math.max(0, at - 4), at).some((item) => item.tag === 'and');
    return joint ? 'verb' : 'noun';
  }
  return 'noun';
}

function unknownWord(items: Item[], at: number): Tag {
  const item = items[at] as Item;
  const before = previous(items, at);
  const after = following(items, at);
  if (item.nouns.length > 0) return 'noun';
  if (item.glued) return 'noun';
  if (item.key.endsWith('ly')) return 'adverb';
  if (item.key.endsWith('ed') && item.key.length > 4) {
    if (before?.tag === 'be' || before?.tag === 'have') return unknownVerb(item, ['past', 'participle']);
    if (before && ['entity', 'pronoun'].includes(before.tag ?? '') && after && OBJECT_START.has(after.tag))
      return unknownVerb(item, ['past', 'participle']);
    return after?.tag === null ? 'adjective' : 'noun';
  }
  if (
    item.key.endsWith('ing') &&
    item.key.length > 5 &&
    (before === undefined || before.tag === 'be' || before.tag === 'comma' || before.tag === 'and')
  ) {
    return after && DIRECT_START.has(after.tag)
      ? unknownVerb(item, ['ing'])
      : before?.tag === 'be'
        ? unknownVerb(item, ['ing'])
        : 'noun';
  }
  if (item.key.endsWith('s') && before?.tag === 'entity' && after && DIRECT_START.has(after.tag))
    return unknownVerb(item, ['s']);
  return 'noun';
}

function unknownVerb(item: Item, forms: VerbForm[]): Tag {
  item.forms = new Set(forms);
  return 'verb';
}
