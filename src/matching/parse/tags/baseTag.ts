import type { Item, Tag } from '../items/readItems.ts';
import { isPlural, isPluralTerm } from './plurals.ts';
import { isSeen } from './seen.ts';
import { DIRECT_START, isJoint, OBJECT_START } from './tagNeighbours.ts';

/** What a bare form is that may be a noun: it is a verb after a plural, a pronoun, or another bare or infinitive verb ("to buy 49% and hire Wang"). */
export function baseTag(items: Item[], at: number, before: Item | undefined, after: Item | undefined): Tag {
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
  // "the shares sold to Meta CARRY NO votes"
  if (after.key === 'no' && before.tag === 'entity') return 'verb';
  if (endsJointSubject(items, at) && OBJECT_START.has(after.tag)) return 'verb';
  if (before.tag === 'entity' && DIRECT_START.has(after.tag)) {
    const joint = items.slice(Math.max(0, at - 4), at).some((item) => item.tag === 'and');
    return joint ? 'verb' : 'noun';
  }
  return 'noun';
}

/** "Mercor AND Surge also WORK for it", "…, that Meta AND Google USE data of …": two names that begin a clause are its subject. */
function endsJointSubject(items: readonly Item[], at: number): boolean {
  let last = at - 1;
  while (items[last]?.tag === 'adverb') last -= 1;
  last = beforeAside(items, last);
  if (items[last]?.tag !== 'entity' || items[last - 1]?.tag !== 'and' || items[last - 2]?.tag !== 'entity')
    return false;
  const lead = items[last - 3]?.tag;
  return lead === undefined || CLAUSE_STARTS.has(lead);
}

/** "Surge AND Mercor, TWO OF ITS RIVALS, also WORK for it": what stands between two commas and has no verb says more of the subject before it. */
function beforeAside(items: readonly Item[], at: number): number {
  if (items[at]?.tag !== 'comma') return at;
  let open = at - 1;
  while (
    open > at - LONGEST_ASIDE &&
    items[open] &&
    !/^(?:comma|verb|be|have|do|modal|relative)$/.test(items[open]?.tag ?? '')
  )
    open -= 1;
  return items[open]?.tag === 'comma' && open < at - 1 ? open - 1 : at;
}

const LONGEST_ASIDE = 14;

/** What a clause begins behind; behind a comma it may be one more of a list. */
const CLAUSE_STARTS = new Set<Tag | null>([
  'colon',
  'semicolon',
  'dash',
  'quote',
  'subordinator',
  'relative',
  'stop',
]);
