import type { Item } from '../../parse/items/readItems.ts';

/** The words of some items, each with an -s at its end without it too: a verb is not read for words that are nowhere. */
export function wordsAmong(items: readonly Item[]): Set<string> {
  const present = new Set<string>();
  for (const { key } of items) {
    for (const word of key.includes(' ') ? key.split(' ') : [key]) {
      present.add(word);
      if (word.endsWith('s')) present.add(word.slice(0, -1));
    }
  }
  return present;
}
