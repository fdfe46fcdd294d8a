import type { Item } from './readItems.ts';
import { previous } from './tagNeighbours.ts';

/** "Meta's investmentS in OpenAI EXCEED": the noun before, or the one that a name after a preposition hangs on, is a plural. */
export function isPlural(items: Item[], at: number): boolean {
  const before = previous(items, at);
  if (before?.tag === 'noun') return PLURAL.test(before.key);
  if (before?.tag !== 'entity') return false;
  const place = items.indexOf(before);
  if (items[place - 1]?.tag !== 'preposition') return false;
  const noun = items[place - 2];
  const item = items[at] as Item;
  return noun?.tag === 'noun' && PLURAL.test(noun.key) && item.nouns.length === 0;
}

/** "its CONTRIBUTORS hold a degree": a common noun that the ledger has a name for, in the plural. */
export function isPluralTerm({ text }: Item): boolean {
  const last = text.split(' ').at(-1) ?? '';
  return /^\p{Ll}/u.test(last) && PLURAL.test(last);
}

/** "Rivals", "AI labs": by the last word's ending. */
export const isPluralWord = (key: string): boolean => PLURAL.test(key.split(' ').at(-1) ?? '');

const PLURAL = /[^su]s$|^people$/;
