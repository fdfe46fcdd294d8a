import type { Phrase } from './chunks/readChunks.ts';
import type { Item } from './items/readItems.ts';

/** "Anthropic, NOT Scale AI", "RATHER THAN Scale AI", "and NOT OF Scale AI": whether a phrase names whom or what is not meant. */
export function isContrasted(items: readonly Item[], phrase: Phrase): boolean {
  let at = phrase.from - 1;
  if (items[at]?.tag === 'preposition' && !CONTRASTS.has(items[at]?.key ?? '')) at -= 1;
  const word = items[at];
  if (word === undefined) return false;
  if (CONTRASTS.has(word.key)) return true;
  const before = items[at - 1]?.tag;
  return word.key === 'not' && (before === undefined || JOINTS.has(before ?? ''));
}

const CONTRASTS = new Set(['rather than', 'instead of', 'as opposed to', 'unlike']);
const JOINTS = new Set(['comma', 'and', 'but', 'dash', 'open', 'semicolon']);
