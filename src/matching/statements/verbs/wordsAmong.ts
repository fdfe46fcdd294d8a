import type { Item } from '../../parse/items/readItems.ts';

/** The words of some items, each with an -s at its end without it too: a verb is not read for words that are nowhere. */
export function wordsAmong(items: readonly Item[]): string[] {
  const present: string[] = [];
  for (const { key } of items) {
    if (key.includes(' ')) present.push(...key.split(' '));
    else present.push(key);
  }
  for (const word of [...present]) if (word.endsWith('s')) present.push(word.slice(0, -1));
  return present;
}
