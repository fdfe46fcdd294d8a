import { wordClass } from '../../words/lexicon.ts';
import type { Item, Tag } from '../items/readItems.ts';
import { isPart } from '../partWords.ts';
import { baseTag } from './baseTag.ts';
import { beforeSubject } from './beforeSubject.ts';
import { closesWithSource } from './closesWithSource.ts';
import { closesRelative, endsRelative } from './endsRelative.ts';
import { isHeldNoun } from './heldNoun.ts';
import { ingTag } from './ingTag.ts';
import { isPastOnly } from './pastOnly.ts';
import { tagInPhrase } from './tagInPhrase.ts';
import {
  DIRECT_START,
  describesSum,
  endsClause,
  following,
  followsNameAside,
  goesOn,
  goesOnAlone,
  INSIDE_PHRASE,
  isJoint,
  isParticle,
  OBJECT_START,
  previous,
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
  if (item.key === "'s") return endingTag(items[at - 1], items[at + 1]);
  if (isParticle(item.key, before, after)) return 'adverb';
  // "BACK in 2014, …"
  if (item.key === 'back' && before === undefined && after?.tag === 'preposition') return 'adverb';
  // "its ties DATE BACK TO 2019"
  if (items[at + 1]?.key === 'back' && items[at + 2]?.key === 'to' && GOING_BACK.test(item.key))
    return 'verb';
  // "…, SAY people at Meta"
  if (item.key === 'say' && before?.tag === 'comma') return 'verb';
  if (closesWithSource(items, at)) return 'verb';
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
  // "What Meta DID WAS buy it"
  if (tag === 'be' && forms.has('base') && followsDoing(items, at)) return 'verb';
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
  // "the data that it trains on CAME from", "where it all BEGAN": it is nothing else anywhere.
  if ((tag === 'preposition' || before?.key === 'all') && isPastOnly(item)) return 'verb';
  if (tag === 'quantity' && forms.has('past') && isTimeOfRelative(items, at)) return 'verb';
  if (tag !== null && INSIDE_PHRASE.has(tag)) return tagInPhrase(item, tag, before, after);
  if (tag === 'preposition')
    return participleBeforeNoun(item, after)
      ? 'adjective'
      : forms.has('participle') && !forms.has('base')
        ? 'adjective'
        : 'noun';
  if (forms.has('past') || forms.has('participle')) {
    if (forms.has('base')) {
      const follows = afterPhrase(before) || isNextDeed(items, at, before);
      return follows && after && OBJECT_START.has(after.tag) ? 'verb' : 'noun';
    }
    if (goesOn(items, at) || item.lemma === 'tell') return 'verb';
    return participleBeforeNoun(item, after) && !afterPhrase(before) ? 'adjective' : 'verb';
  }
  if (forms.has('s')) {
    if (closesRelative(items, at, after)) return 'verb';
    if ((!afterPhrase(before) && !isJoint(before)) || isHeldNoun(items, at)) return 'noun';
    // "One client, Google, ACCOUNTS for …": behind a name between commas the clause goes on.
    if (followsNameAside(items, at) && after && OBJECT_START.has(after.tag)) return 'verb';
    // "ITS Scale AI SHARES"
    if (before?.tag === 'entity' && /^(?:owner|determiner)$/.test(items[at - 2]?.tag ?? '') && isPart(item))
      return 'noun';
    // "WHAT Scale AI SELLS is …"
    if (after?.tag === 'be' && before?.tag === 'entity' && items[at - 2]?.key === 'what') return 'verb';
    if (after && (after.tag === 'be' || after.tag === 'have' || after.tag === 'modal' || isFiniteWord(after)))
      return 'noun';
    // "Hassabis, another founder, STILL WORKS for Google"
    if (items[at - 1]?.tag === 'adverb' && before?.tag === 'comma') return 'verb';
    if (item.nouns.length > 0 && isJoint(before)) return after && startsObject(after) ? 'verb' : 'noun';
    if (endsClause(items, at, after) || goesOnAlone(items, at)) return 'verb';
    return after && (OBJECT_START.has(after.tag) || after.forms.size > 0) ? 'verb' : 'noun';
  }
  return baseTag(items, at, before, after);
}

/** "named a new boss and CUT 200 jobs": behind "and" a word that is its own past form goes on with what was told, if it has an object. */
function isNextDeed(items: Item[], at: number, before: Item | undefined): boolean {
  const after = following(items, at);
  if (!isJoint(before) || after === undefined || !DIRECT_START.has(after.tag)) return false;
  return items
    .slice(Math.max(0, at - FURTHEST_DEED), at)
    .some(({ tag, forms }) => tag === 'verb' && forms.has('past'));
}

const FURTHEST_DEED = 20;

/** Right behind "did was", "does is": what somebody did. */
function followsDoing(items: Item[], at: number): boolean {
  const being = previous(items, at);
  const doing = being === undefined ? undefined : previous(items, items.indexOf(being));
  return doing?.tag === 'do';
}

const GOING_BACK = /^(?:date|go|reach|stretch)$/;

const CONTRASTS = new Set(['rather than', 'instead of']);

/** "How much DID Meta PAY?", "Nor WILL it PAY": the verb after the subject that stands behind its helper. */
function isInverted(items: Item[], at: number): boolean {
  const helper = beforeSubject(items, at);
  if (helper === null || (items[helper]?.tag !== 'do' && items[helper]?.tag !== 'modal')) return false;
  return items[helper - 1]?.tag !== 'entity' && items[helper - 1]?.tag !== 'pronoun';
}

/** "who at nineteen SET it up", "which in 2025 CUT its staff": a relative pronoun, a time or an age, and its verb. */
function isTimeOfRelative(items: Item[], at: number): boolean {
  const [relative, preposition, number] = items.slice(Math.max(0, at - 3), at);
  const isTime = number?.quantity?.unit === 'age' || /^(?:year|date)$/.test(number?.quantity?.kind ?? '');
  return isTime && preposition?.tag === 'preposition' && /^(?:who|which|that)$/.test(relative?.key ?? '');
}

/** After a comma a word that is also a noun needs more of an object than a preposition to be a verb. */
const startsObject = (item: Item): boolean => OBJECT_START.has(item.tag) && item.tag !== 'preposition';

const afterPhrase = (before: Item | undefined): boolean =>
  before !== undefined &&
  ['entity', 'noun', 'pronoun', 'close', 'comma', 'relative', 'subordinator', 'quantity', 'dash'].includes(
    before.tag ?? '',
  );

const isFiniteWord = (item: Item): boolean =>
  item.tag === null && item.forms.has('past') && !item.forms.has('base') && item.nouns.length === 0;

/** "it'S", "who'S", "there'S" and "Meta'S BEEN buying" are verbs; behind any other word the ending makes an owner of it. */
function endingTag(before: Item | undefined, after: Item | undefined): Tag {
  if (after?.key === 'been') return 'have';
  return before?.tag === 'pronoun' || before?.tag === 'relative' || before?.key === 'there'
    ? 'be'
    : 'possessive';
}

/** "annotated datasets", "a combined sum": a participle that a noun follows is an adjective. */
function participleBeforeNoun(item: Item, after: Item | undefined): boolean {
  return item.forms.has('participle') && after !== undefined && after.tag === null && after.forms.size === 0;
}
