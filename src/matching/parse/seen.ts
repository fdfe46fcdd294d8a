import type { Item, Tag } from './readItems.ts';

/** "would see Meta TAKE 49%", "helped Scale AI WIN a contract": after whom somebody sees, makes or helps. */
export function isSeen(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  if (items[back]?.tag !== 'entity' && items[back]?.tag !== 'noun') return false;
  while (SUBJECT_WORDS.has(items[back]?.tag ?? null) && at - back < LONGEST_SEEN) back -= 1;
  const verb = items[back];
  return back < at - 1 && verb?.tag === 'verb' && SEEING.test(verb.lemma);
}

/** Verbs that a bare infinitive follows, behind whoever does what it says. */
export const SEEING = /^(?:see|watch|make|help)$/;

/** More words than that are no longer one phrase. */
const LONGEST_SEEN = 7;

const SUBJECT_WORDS = new Set<Tag | null>([
  'entity',
  'noun',
  'determiner',
  'adjective',
  'possessive',
  'owner',
]);
