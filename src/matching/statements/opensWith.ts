import type { Item } from '../parse/readItems.ts';

/** Whether a sentence opens with the adverb that a verb needs, or with a phrase that says the same: "FOR NOW", "IN ITS EARLY DAYS" for "originally". */
export function opensWith(items: readonly Item[], word: string): boolean {
  if (items[0]?.key === word) return true;
  if (!AT_FIRST.has(word)) return false;
  const opening = items
    .slice(0, LONGEST)
    .map(({ key }) => key)
    .join(' ');
  return BEGINNING.test(opening);
}

const AT_FIRST = new Set(['originally', 'initially', 'first', 'early']);

/** Words of the longest of these phrases. */
const LONGEST = 6;

const BEGINNING =
  /^(?:at first|at the (?:very )?(?:start|beginning|outset)|in the (?:very )?beginning|to (?:begin|start) with|(?:in|during) (?:its|his|her|their|the) (?:very )?(?:early|first|initial) (?:days|years|months|time|period)|early on)(?: |$)/;
