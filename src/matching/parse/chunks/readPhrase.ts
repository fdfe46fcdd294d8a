import { isName } from '../../names/isName.ts';
import { lastWord } from '../../words/inKey.ts';
import { isTimeFigure } from '../figures/figures.ts';
import type { Item, Tag } from '../items/readItems.ts';
import { isPart, NEUTRAL_NOUNS } from '../partWords.ts';
import { isPluralWord } from '../tags/plurals.ts';
import { isGiven } from './isGiven.ts';
import type { Phrase } from './readChunks.ts';

/** A phrase up to its head: "Meta's bold $15 billion investment", "Scale AI founder Alexandr Wang". */
export function readPhrase(items: readonly Item[], from: number): Phrase {
  let at = from;
  let head = -1;
  let owner: Phrase['owner'] = null;
  const first = items[from] as Item;
  if (first.tag === 'pronoun')
    return { kind: 'phrase', key: '', from, to: from + 1, head: from, owner: null };
  // "WHAT Scale AI has": no name is asked which it is.
  if (first.key === 'what' && items[from + 1]?.tag === 'entity')
    return { kind: 'phrase', key: '', from, to: from + 1, head: from, owner: null };
  // "is WHAT investors gave it": behind a verb of being, a plural with a verb of its own is its subject.
  if (first.key === 'what' && items[from - 1]?.tag === 'be' && isPluralWord(items[from + 1]?.key ?? ''))
    return { kind: 'phrase', key: '', from, to: from + 1, head: from, owner: null };
  while (at < items.length) {
    const item = items[at] as Item;
    const tag = item.tag as Tag;
    const nominal = tag === 'noun' || tag === 'entity' || tag === 'quantity';
    if (tag === 'possessive') {
      if (head < 0) break;
      owner = { from, to: at, head };
      head = -1;
      at += 1;
      continue;
    }
    if (tag === 'determiner' || tag === 'owner') {
      if (head >= 0) break;
      if (tag === 'owner') owner = { from: at, to: at + 1, head: at };
      at += 1;
      continue;
    }
    if (tag === 'adjective' && item.glued && item.verbs.length > 0) head = -1;
    if (tag === 'adjective' || tag === 'adverb' || tag === 'quote') {
      if (tag === 'adverb' && !adverbInside(items, at)) break;
      if (tag === 'quote' && head >= 0 && !nominalFollows(items, at)) break;
      if (
        head >= 0 &&
        tag === 'adjective' &&
        !item.glued &&
        items[head]?.tag === 'quantity' &&
        isTimeFigure(items[head]?.quantity)
      )
        break;
      at += 1;
      continue;
    }
    if (!nominal) break;
    if (head >= 0 && areTheirPeople(items, from, head, at)) {
      owner = { from: head, to: at, head };
      head = at;
      at += 1;
      continue;
    }
    if (head >= 0 && breaksPhrase(items, from, head, at)) break;
    if (
      head < 0 &&
      tag === 'quantity' &&
      isTimeFigure(item.quantity) &&
      at > from &&
      !inNounPhrase(items, from, at)
    )
      break;
    head = at;
    at += 1;
    if (tag === 'quantity' && isTimeFigure(item.quantity) && !premodifies(items, from, at, item)) break;
  }
  // "a customer OF SCALE AI'S": nothing is named of whose it would be.
  if (head < 0 && owner !== null && items[from - 1]?.key === 'of' && items[owner.head]?.tag === 'entity')
    return { kind: 'phrase', key: '', from, to: at, head: owner.head, owner: null };
  if (head < 0) head = at > from ? at - 1 : from;
  let to = Math.max(at, head + 1, from + 1);
  while (to > head + 1 && !['adjective'].includes(items[to - 1]?.tag ?? '')) to -= 1;
  return { kind: 'phrase', key: '', from, to, head, owner };
}

/** A date, a sum, a share or a while never describes the name after it; an age or a count does. */
const standsApart = ({ quantity }: Item): boolean =>
  quantity?.kind !== 'count' || /^(?:years?|months?|weeks?|days?|hours?)$/.test(quantity.unit);

const inNounPhrase = (items: readonly Item[], from: number, at: number): boolean =>
  items
    .slice(from, at)
    .some((item) => ['determiner', 'owner', 'possessive', 'adjective'].includes(item.tag ?? ''));

/** "its 2024 investment", "the June 2025 deal": a year within a phrase, not one that ends it. */
function premodifies(items: readonly Item[], from: number, at: number, item: Item): boolean {
  const before = items[from] as Item;
  const next = items[at];
  if (next?.tag !== 'noun') return false;
  if (before !== item) return true;
  // "In May 2024 investors put …": the date is all that the preposition leads to.
  return next.nouns.length > 0 && items[from - 1]?.tag !== 'preposition';
}

function adverbInside(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  // "the FIRST LLaMA", "its FIRST LLaMA"
  if (next?.tag === 'entity' && /^(?:determiner|owner|possessive)$/.test(items[at - 1]?.tag ?? ''))
    return true;
  return (
    next !== undefined &&
    ['adjective', 'noun', 'quantity', 'adverb'].includes(next.tag ?? '') &&
    items[at - 1]?.tag !== 'noun' &&
    items[at - 1]?.tag !== 'entity'
  );
}

const nominalFollows = (items: readonly Item[], at: number): boolean =>
  ['noun', 'adjective', 'quote'].includes(items[at + 1]?.tag ?? '');

/** "META RESEARCHERS" are Meta's, as with an apostrophe; "200 Meta researchers" are so many of something. */
const areTheirPeople = (items: readonly Item[], from: number, head: number, at: number): boolean =>
  head === at - 1 &&
  items[head]?.mention?.how === 'name' &&
  items[at]?.mention?.how === 'term' &&
  items.slice(from, head).every(({ quantity }) => quantity === undefined || isTimeFigure(quantity));

/** Two names or a name and a figure side by side are two phrases, unless a noun after them holds them together. */
function breaksPhrase(items: readonly Item[], from: number, head: number, at: number): boolean {
  const before = items[head] as Item;
  const item = items[at] as Item;
  const next = items[at + 1];
  if (item.glued) return false;
  // "two people CALLED Wang and Guo"
  if (items[at - 1]?.tag === 'adjective' && /^(?:called|named|dubbed)$/.test(items[at - 1]?.key ?? ''))
    return false;
  // "a commitment TO BUY Scale AI's services"
  if (item.tag === 'entity' && / to [a-z]+$/.test(before.key)) return true;
  if (isComplement(item, next) || isGiven(items, head)) return true;
  if (item.tag === 'noun')
    return before.mention?.person === true && item.nouns.some((use) => use.role === 'title');
  if (item.tag === 'entity') {
    if (before.tag === 'entity')
      return !(next?.tag === 'noun' && next.nouns.length > 0) && !sameEntity(before, item);
    if (before.tag === 'quantity') return !(next?.tag === 'noun') && standsApart(before);
    // "the stake META BOUGHT": a part of something or a sum bears nobody's name.
    if (isPart(before) || NEUTRAL_NOUNS.has(lastWord(before.key))) return VERBAL.has(next?.tag ?? null);
    // "the largest META HAS MADE": nor does a rank.
    if (RANK.test(before.key) && isName(item.mention) && VERBAL.has(next?.tag ?? null)) return true;
    // "the largest customer SCALE AI HAD"
    if (next?.tag === 'have' && before.nouns.length > 0 && /^(?:comma|stop)$/.test(items[at + 2]?.tag ?? ''))
      return true;
    // "the valuation SCALE AI FETCHED": nor does the word for an act.
    if (isAct(before) && VERBAL.has(next?.tag ?? null)) return true;
    if (KINDS.test(before.key) && !DEFINED.has(items[from]?.tag ?? null)) return false;
    return isLedBefore(items, from, before) && VERBAL.has(next?.tag ?? null);
  }
  if (isTimeFigure(item.quantity)) return !(next?.tag === 'noun' && next.nouns.length > 0);
  if (before.tag === 'entity') return !(next?.tag === 'noun' && next.nouns.length > 0);
  return before.tag !== 'noun' || !(next?.tag === 'noun');
}

/** "By the end of THE YEAR Scale AI had": what a preposition leads to ends before the subject, unless it is what the subject is called. */
const isLedBefore = (items: readonly Item[], from: number, { tag, nouns }: Item): boolean =>
  items[from - 1]?.tag === 'preposition' && tag === 'noun' && nouns.every(({ role }) => role === 'act');

const RANK = /(?:^|[ -])[a-z]+est$/;

const isAct = ({ tag, nouns }: Item): boolean =>
  tag === 'noun' && nouns.length > 0 && nouns.every(({ role }) => role === 'act');

/** "in data-labelling START-UP Scale AI": without an article, what somebody is called. */
const KINDS =
  /^(?:startup|company|firm|group|giant|maker|owner|parent|developer|specialist|rival|outfit|lab|chief|boss|founder|cofounder|creator|backer|investor|partner|supplier|contractor|unit|subsidiary|service|app|chatbot|unicorn|heavyweight|darling|upstart|newcomer|veteran|researcher|executive|entrepreneur|billionaire)$/;
const DEFINED = new Set<Tag | null>(['determiner', 'owner', 'possessive']);

const VERBAL = new Set<Tag | null>(['verb', 'have', 'be', 'modal', 'do']);

/** "made its models AVAILABLE to": what something is made stands behind it, before nothing that it could describe. */
const isComplement = ({ key, tag }: Item, next: Item | undefined): boolean =>
  tag === 'noun' &&
  COMPLEMENTS.test(key) &&
  // "OPEN SOURCE" is one.
  (next?.key === 'source' || !/^(?:noun|entity|quantity|adjective)$/.test(next?.tag ?? ''));

const COMPLEMENTS =
  /^(?:available|accessible|usable|public|free|free of charge|open|redundant|jobless|unemployed|profitable|possible|worth|online|live|obsolete|independent)$/;

/** "Facebook parent Meta": a description and the name it describes. */
function sameEntity(a: Item, b: Item): boolean {
  return (
    a.mention?.how === 'description' && a.mention.candidates.some((id) => b.mention?.candidates.includes(id))
  );
}
