import { lastWord } from '../../words/inKey.ts';
import type { Item } from '../items/readItems.ts';
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
  if (item.nouns.length > 0) return false;
  // "RESEARCHERS at Meta earn", "AI STAFF at Meta earn"
  return noun?.tag === 'noun' ? PLURAL.test(noun.key) : noun?.tag === 'entity' && isPluralTerm(noun);
}

/** "its CONTRIBUTORS hold a degree", "its AI STAFF earn": a common noun that the ledger has a name for, in the plural or for many people. */
export function isPluralTerm({ text }: Item): boolean {
  const last = lastWord(text);
  return /^\p{Ll}/u.test(last) && (PLURAL.test(last) || MANY.test(last));
}

/** "Rivals", "AI labs": by the last word's ending. */
export const isPluralWord = (key: string): boolean => PLURAL.test(lastWord(key));

const PLURAL = /[^su]s$|^people$/;

const MANY = /^(?:staff|personnel|talent)$/;
