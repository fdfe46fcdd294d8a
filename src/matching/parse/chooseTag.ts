import { wordClass } from '../words/lexicon.ts';
import { endsRelative } from './endsRelative.ts';
import { isPlural, isPluralTerm } from './plurals.ts';
import type { Item, Tag } from './readItems.ts';
import { isSeen } from './seen.ts';
import {
  DIRECT_START,
  describesNext,
  describesSum,
  endsClause,
  following,
  goesOn,
  INSIDE_PHRASE,
  isParticle,
  OBJECT_START,
  previous,
  seeks,
} from './tagNeighbours.ts';
import { unknownWord } from './unknownWord.ts';

/** What a word that can be several things is here, by its neighbours: those before it have their tags, those after it may not. */
export function chooseTag(items: Item[], at: number): Tag {
  const tag = tagByNeighbours(items, at);
  // "is STILL its chief executive": what is no verb there is no noun either, if it is an adverb elsewhere.
  const item = items[at] as Item;
  return tag === 'noun' && previous(items, at)?.tag === 'be' && wordClass(item.key) === 'adverb'
    ? 'adverb'
    : tag;
}

function tagByNeighbours(items: Item[], at: number): Tag {
  const item = items[at] as Item;
  const before = previous(items, at);
  const after = following(items, at);
  if (item.key === "'s") return possessiveOrVerb(items, at);
  if (isParticle(item.key, before, after)) return 'adverb';
  // "BACK in 2014, …"
  if (item.key === 'back' && before === undefined && after?.tag === 'preposition') return 'adverb';
  // "…, SAY people at Meta"
  if (item.key === 'say' && before?.tag === 'comma') return 'verb';
  if (describesSum(before, after)) return 'adjective';
  if (item.forms.size === 0) return unknownWord(items, at);
  const { forms } = item;
  const tag = before?.tag ?? null;
  if (item.key === 'turned' && before?.tag === 'noun' && after && after.tag === null) return 'and';
  if (item.glued && before === items[at - 1])
    return forms.has('participle') || forms.has('ing') ? 'adjective' : 'noun';
  if (tag === 'to') return forms.has('base') ? 'verb' : 'noun';
  if (tag === 'modal' || tag === 'do') return 'verb';
  if (before && CONTRASTS.has(before.key) && forms.has('base') && after && DIRECT_START.has(after.tag))
    return 'verb';
  if (tag === 'not') return 'verb';
  if (tag === 'be') return forms.has('ing') || forms.has('participle') ? 'verb' : 'noun';
  if (tag === 'have') return forms.has('participle') ? 'verb' : 'noun';
  if (tag === 'relative') return 'verb';
  if (tag === 'pronoun' && !forms.has('ing')) return 'verb';
  if (forms.has('base') && isInverted(items, at)) return 'verb';
  if (
    (forms.has('base') || forms.has('s')) &&
    after &&
    DIRECT_START.has(after.tag) &&
    endsRelative(items, at)
  )
    return 'verb';
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
    if (goesOn(items, at) || item.lemma === 'tell') return 'verb';
    return participleBeforeNoun(item, after) && !afterPhrase(before) ? 'adjective' : 'verb';
  }
  if (forms.has('s')) {
    if (!afterPhrase(before) && !isJoint(before)) return 'noun';
    // "WHAT Scale AI SELLS is …"
    if (after?.tag === 'be' && before?.tag === 'entity' && items[at - 2]?.key === 'what') return 'verb';
    if (after && (after.tag === 'be' || after.tag === 'have' || after.tag === 'modal' || isFiniteWord(after)))
      return 'noun';
    // "Hassabis, another founder, STILL WORKS for Google"
    if (items[at - 1]?.tag === 'adverb' && before?.tag === 'comma') return 'verb';
    if (item.nouns.length > 0 && isJoint(before)) return after && startsObject(after) ? 'verb' : 'noun';
    if (endsClause(items, at, after)) return 'verb';
    return after && (OBJECT_START.has(after.tag) || after.forms.size > 0) ? 'verb' : 'noun';
  }
  return baseTag(items, at, before, after);
}

const CONTRASTS = new Set(['rather than', 'instead of']);

/** "How much DID Meta PAY?": the verb after the subject that stands behind its helper. */
function isInverted(items: Item[], at: number): boolean {
  let back = at - 1;
  if (items[back]?.tag !== 'entity' && items[back]?.tag !== 'noun') return false;
  while (SUBJECT_WORDS.has(items[back]?.tag ?? null)) back -= 1;
  return items[back]?.tag === 'do' && items[back - 1]?.tag !== 'entity' && items[back - 1]?.tag !== 'pronoun';
}

const SUBJECT_WORDS = new Set<Tag | null>([
  'entity',
  'noun',
  'determiner',
  'adjective',
  'possessive',
  'owner',
]);

/** After a comma a word that is also a noun needs more of an object than a preposition to be a verb. */
const startsObject = (item: Item): boolean => OBJECT_START.has(item.tag) && item.tag !== 'preposition';

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
  if (tag === 'quantity' && (items[at] as Item).nouns.length > 0 && !objectFollows) return 'noun';
  if (tag === 'preposition' && describesNext(items[at] as Item, before, after)) return 'adjective';
  if (tag === 'noun' && before === items[at - 1])
    return objectFollows ||
      seeks(items, at, after) ||
      (after?.tag === 'to' && items[at + 2]?.quantity !== undefined)
      ? 'verb'
      : after?.tag === 'preposition' && (items[at] as Item).verbs.length > 0
        ? 'verb'
        : 'noun';
  return 'verb';
}

const isDated = (before: Item | undefined): boolean =>
  before?.quantity?.kind === 'year' || before?.quantity?.kind === 'date';

function insidePhrase(item: Item, tag: Tag, before: Item | undefined, after: Item | undefined): Tag {
  const { forms } = item;
  if (tag === 'quantity' && !forms.has('base') && (forms.has('past') || forms.has('participle')))
    return 'verb';
  if (
    tag === 'quantity' &&
    isDated(before) &&
    forms.has('s') &&
    after &&
    (OBJECT_START.has(after.tag) || after.tag === 'to')
  )
    return 'verb';
  if (isDated(before) && forms.has('past') && after && DIRECT_START.has(after.tag)) return 'verb';
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
  const plural = isPlural(items, at);
  if (plural && OBJECT_START.has(after.tag)) return 'verb';
  if (isSeen(items, at) && (DIRECT_START.has(after.tag) || after.tag === 'preposition')) return 'verb';
  if (isJoint(before) && (DIRECT_START.has(after.tag) || after.tag === 'preposition')) {
    for (let back = at - 1; back >= 0 && back > at - 20; back -= 1) {
      const item = items[back] as Item;
      if (item.tag === 'verb') return item.forms.has('base') ? 'verb' : 'noun';
    }
  }
  if (before.tag === 'entity' && isPluralTerm(before) && OBJECT_START.has(after.tag)) return 'verb';
  if (before.tag === 'entity' && DIRECT_START.has(after.tag)) {
    const joint = items.slice(Math.max(0, at - 4), at).some((item) => item.tag === 'and');
    return joint ? 'verb' : 'noun';
  }
  return 'noun';
}
