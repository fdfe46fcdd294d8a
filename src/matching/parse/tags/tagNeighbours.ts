import { isMoney } from '../../words/isMoney.ts';
import type { Item, Tag } from '../items/readItems.ts';

/** The item before; neither an adverb nor a quotation mark stands between a word and its neighbour. */
export function previous(items: Item[], at: number): Item | undefined {
  let back = at - 1;
  while (back >= 0 && (items[back]?.tag === 'adverb' || items[back]?.tag === 'quote')) back -= 1;
  return items[back];
}

/** The item behind, past quotation marks. */
export function following(items: Item[], at: number): Item | undefined {
  let next = at + 1;
  while (items[next]?.tag === 'quote') next += 1;
  return items[next];
}

/** Items that begin an object: after them a word that could be a verb most likely is one. */
export const OBJECT_START = new Set<Tag | null>([
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

/** Of these, what begins an object that no preposition leads in. */
export const DIRECT_START = new Set<Tag | null>(['determiner', 'owner', 'entity', 'quantity', 'pronoun']);

/** Items behind which a phrase goes on. */
export const INSIDE_PHRASE = new Set<Tag | null>([
  'determiner',
  'owner',
  'possessive',
  'adjective',
  'quantity',
]);

/** "set Meta BACK", "WhatsApp BACK in 2014", "turned Meta DOWN": after a name or a figure, with no object of its own. */
export function isParticle(key: string, before: Item | undefined, after: Item | undefined): boolean {
  return (
    PARTICLES.has(key) &&
    before !== undefined &&
    ['entity', 'pronoun', 'quantity', 'verb'].includes(before.tag ?? '') &&
    (after === undefined || !['determiner', 'owner', 'entity'].includes(after.tag ?? ''))
  );
}

const PARTICLES = new Set(['back', 'down', 'up', 'off', 'out', 'away', 'forward', 'aside']);

/** "a COOL $1 billion", "a RECORD $14.3 billion": between an article and a sum of money. */
export function describesSum(before: Item | undefined, after: Item | undefined): boolean {
  const article = before?.key === 'a' || before?.key === 'an';
  return article && isMoney(after?.quantity);
}

/** "2022: ChatGPT APPEARS.": after a name, where its clause ends without any other verb. */
export function endsClause(items: Item[], at: number, after: Item | undefined): boolean {
  const item = items[at] as Item;
  const ends = after === undefined || ['stop', 'comma', 'semicolon', 'and'].includes(after.tag ?? '');
  if (!ends || item.nouns.length > 0 || items[at - 1]?.tag !== 'entity') return false;
  for (let back = at - 1; back >= 0; back -= 1) {
    const { tag } = items[back] as Item;
    if (tag === 'colon' || tag === 'semicolon' || tag === 'dash') return true;
    if (
      tag === 'verb' ||
      tag === 'be' ||
      tag === 'have' ||
      tag === 'do' ||
      tag === 'modal' ||
      tag === 'relative'
    )
      return false;
  }
  return true;
}

/** "raised eyebrows BUT ultimately PROVED useful": after "but" a past form goes on with what was told, unless it is one of two adjectives. */
export function goesOn(items: Item[], at: number): boolean {
  const before = previous(items, at);
  if (before?.tag !== 'but') return false;
  return previous(items, items.indexOf(before))?.tag !== 'adjective';
}

/** "arrives in April and DISAPPOINTS": behind "and" and a verb that has no object, a word that is a noun nowhere is one more verb. */
export function goesOnAlone(items: readonly Item[], at: number): boolean {
  if ((items[at] as Item).nouns.length > 0 || items[at - 1]?.tag !== 'and') return false;
  let back = at - 2;
  while (back > at - FURTHEST_BEFORE && INSIDE_OR_LED.test(items[back]?.tag ?? '')) back -= 1;
  const verb = items[back];
  return (
    verb?.tag === 'verb' &&
    verb.forms.has('s') &&
    /^(?:and|preposition|adverb)$/.test(items[back + 1]?.tag ?? '')
  );
}

const INSIDE_OR_LED = /^(?:noun|entity|quantity|determiner|adjective|owner|possessive|adverb|preposition)$/;

/** "One client, Google, ACCOUNTS for": a name between commas stands right before, and no verb before that. */
export function followsNameAside(items: readonly Item[], at: number): boolean {
  const [opening, name, closing] = [items[at - 3], items[at - 2], items[at - 1]];
  if (closing?.tag !== 'comma' || name?.tag !== 'entity' || opening?.tag !== 'comma') return false;
  const last = items[at - 4];
  if (last?.tag !== 'noun' || items[at - 5]?.tag === 'comma') return false;
  return !items.slice(Math.max(0, at - FURTHEST_BEFORE), at - 3).some(({ tag }) => VERBAL.test(tag ?? ''));
}

/** So many items may a subject have before the name that is put in. */
const FURTHEST_BEFORE = 12;
const VERBAL = /^(?:verb|be|have|do|modal|relative|preposition|comma)$/;

/** Behind "and", "but" or a comma a word may go on with what stands before. */
export const isJoint = (before: Item | undefined): boolean =>
  before?.tag === 'and' || before?.tag === 'but' || before?.tag === 'comma';
