import type { Item, Tag } from './readItems.ts';

/** Neither an adverb nor a quotation mark stands between a word and its neighbour. */
export function previous(items: Item[], at: number): Item | undefined {
  let back = at - 1;
  while (back >= 0 && (items[back]?.tag === 'adverb' || items[back]?.tag === 'quote')) back -= 1;
  return items[back];
}

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
export const DIRECT_START = new Set<Tag | null>(['determiner', 'owner', 'entity', 'quantity', 'pronoun']);
export const INSIDE_PHRASE = new Set<Tag | null>([
  'determiner',
  'owner',
  'possessive',
  'adjective',
  'quantity',
]);
