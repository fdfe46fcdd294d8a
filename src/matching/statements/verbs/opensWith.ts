import type { Item } from '../../parse/items/readItems.ts';

/** Whether a sentence opens with the adverb that a verb needs, or with a phrase that says the same: "FOR NOW", "IN ITS EARLY DAYS" for "originally". */
export function opensWith(items: readonly Item[], word: string): boolean {
  return items[0]?.key === word || saysAtFirst(items).includes(word);
}

/** The adverbs that a phrase with which a sentence opens stands for; none where it opens with no such phrase. */
export function saysAtFirst(items: readonly Item[]): readonly string[] {
  const opening = items
    .slice(0, LONGEST)
    .map(({ key }) => key)
    .join(' ');
  return BEGINNING.test(opening) ? AT_FIRST : [];
}

const AT_FIRST: readonly string[] = ['originally', 'initially', 'first', 'early'];

/** Words of the longest of these phrases. */
const LONGEST = 6;

const BEGINNING =
  /^(?:at first|at the (?:very )?(?:start|beginning|outset)|in the (?:very )?beginning|to (?:begin|start) with|(?:in|during) (?:its|his|her|their|the) (?:very )?(?:early|first|initial) (?:days|years|months|time|period)|early on)(?! of\b)(?: |$)/;
