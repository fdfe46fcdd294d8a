import type { Item } from './readItems.ts';

/** "The shares THAT META BOUGHT carry no votes": the verb before closes a clause that leaves out what it is about. */
export function endsRelative(items: Item[], at: number): boolean {
  let back = at - 1;
  if (items[back]?.tag !== 'verb') return false;
  while (/^(?:verb|have|be|adverb|modal)$/.test(items[back]?.tag ?? '')) back -= 1;
  const last = back;
  while (SUBJECT.test(items[back]?.tag ?? '')) back -= 1;
  return back < last && items[back]?.tag === 'relative';
}

const SUBJECT = /^(?:entity|noun|determiner|adjective|possessive|owner|pronoun)$/;
