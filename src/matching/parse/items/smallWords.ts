import type { Item, Tag } from './readItems.ts';

/** Gives the small word at `at` the tag that its neighbours call for, where it can be several: "that", "one", "there", "worth", "own" and "itself". */
export function readSmallWord(items: readonly Item[], at: number): void {
  const item = items[at] as Item;
  const tag = READERS.get(item.key)?.(items, at) ?? null;
  if (tag !== null) item.tag = tag;
}

type Reader = (items: readonly Item[], at: number) => Tag | null;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['that', (items, at) => (pointsAt(items, at) ? 'determiner' : null)],
  ['one', (items, at) => (standsForThing(items, at) ? 'noun' : countsNext(items, at) ? 'determiner' : null)],
  ['there', (items, at) => (isPlace(items, at) ? 'adverb' : null)],
  ['worth', (items, at) => (isLedIn(items[at - 1]) || items[at - 1]?.key === 'own' ? 'noun' : null)],
  // "its OWN worth", "Meta's OWN lab"; alone behind an owner it stands for a thing ("into its own").
  [
    'own',
    (items, at) =>
      isOwned(items[at - 1]) && BEGINS_NOUN.has(items[at + 1]?.tag ?? null) ? 'adjective' : null,
  ],
  ['some', (items, at) => (actsItself(items, at) ? 'pronoun' : null)],
  ['many', (items, at) => (actsItself(items, at) ? 'pronoun' : null)],
  ['most', (items, at) => (actsItself(items, at) ? 'pronoun' : null)],
  ['itself', (items, at) => stresses(items, at)],
  ['himself', (items, at) => stresses(items, at)],
  ['herself', (items, at) => stresses(items, at)],
  ['themselves', (items, at) => stresses(items, at)],
  ['last', (items, at) => (isOfVerb(items, at) ? 'adverb' : null)],
  ['first', (items, at) => (isOfVerb(items, at) ? 'adverb' : null)],
]);

/** "was LAST valued at", "had FIRST bought it": between a helper and its verb it says when. */
const isOfVerb = (items: readonly Item[], at: number): boolean =>
  /^(?:be|have)$/.test(items[at - 1]?.tag ?? '') && items[at + 1]?.forms.has('participle') === true;

/** "SOME call it crazy", "MANY see the deal as …": in front of a bare verb and its object they are who does it. */
function actsItself(items: readonly Item[], at: number): boolean {
  const [verb, object] = [items[at + 1], items[at + 2]];
  return (
    verb?.tag === null &&
    verb.forms.has('base') &&
    /^(?:determiner|owner|entity|pronoun)$/.test(object?.tag ?? '')
  );
}

/** "Meta ITSELF invested": right behind a name it only stresses it. */
const stresses = (items: readonly Item[], at: number): Tag | null =>
  items[at - 1]?.tag === 'entity' ? 'adverb' : null;

/** "trailed THAT of its rivals", "THAT team is led by", "in THAT earlier round": it leads in no clause. */
function pointsAt(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  // "trailed THAT OF its rivals": it stands for a thing told of before.
  if (next?.key === 'of') return true;
  const before = items[at - 1]?.tag ?? null;
  // "expects THAT FIGURE TO double"
  if (
    items[at - 1]?.forms.size &&
    next?.tag === null &&
    next.forms.has('base') &&
    items[at + 2]?.key === 'to'
  )
    return true;
  if (next === undefined || (at > 0 && !OPENERS.has(before))) return false;
  // "that EARLIER round"
  if (/^(?:earlier|later)$/.test(next.key))
    return items[at + 2]?.tag === null || items[at + 2]?.tag === 'noun';
  if (/^(?:adjective|noun|quantity)$/.test(next.tag ?? '')) return true;
  return next.tag === null && !next.forms.has('s') && !next.forms.has('past') && !next.forms.has('ing');
}

const OPENERS = new Set<Tag | null>(['preposition', 'semicolon', 'stop', 'quote']);

/** "the first ONE", "a bigger ONE": a thing of the kind told of before. */
const standsForThing = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.tag === 'adjective' || /^(?:first|last|only|next)$/.test(items[at - 1]?.key ?? '');

/** "into ONE unit", but "no one knew". */
const countsNext = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.tag === null && items[at - 1]?.key !== 'no';

/** "moved to Meta and THERE leads the lab". */
function isPlace(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    /^(?:and|but)$/.test(items[at - 1]?.tag ?? '') &&
    next?.tag === null &&
    (next.forms.has('s') || next.forms.has('past')) &&
    !/^(?:remain|exist|come|follow|stand|seem|appear)$/.test(next.lemma)
  );
}

const isLedIn = (before: Item | undefined): boolean => before?.tag === 'determiner' || isOwned(before);
const isOwned = (before: Item | undefined): boolean =>
  before?.tag === 'owner' || before?.tag === 'possessive' || before?.key === "'s";
const BEGINS_NOUN = new Set<Tag | null>([null, 'preposition', 'noun', 'adjective', 'entity', 'quantity']);
