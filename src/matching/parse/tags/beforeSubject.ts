import type { Item, Tag } from '../items/readItems.ts';

/** Where the item stands that goes before the phrase just in front of `at`, whose last word is a name or a noun: -1 at the start; null if there is no such phrase. */
export function beforeSubject(items: readonly Item[], at: number): number | null {
  let back = at - 1;
  if (items[back]?.tag !== 'entity' && items[back]?.tag !== 'noun') return null;
  while (SUBJECT_WORDS.has(items[back]?.tag ?? null)) back -= 1;
  return back;
}

const SUBJECT_WORDS = new Set<Tag | null>([
  'entity',
  'noun',
  'determiner',
  'adjective',
  'possessive',
  'owner',
]);
