import type { Item } from '../items/readItems.ts';

/** "…, A MEMO SAYS.", "…, Forbes REPORTS.": a word for saying that ends its sentence, behind a comma and who says so, is its verb. */
export function closesWithSource(items: readonly Item[], at: number): boolean {
  const { lemma, forms } = items[at] as Item;
  if (!ENDS.has(items[at + 1]?.tag ?? 'stop') || !SAYING.test(lemma)) return false;
  let back = at - 1;
  while (back >= Math.max(1, at - LONGEST) && SOURCE.has(items[back]?.tag ?? '')) back -= 1;
  if (items[back]?.tag !== 'comma' || back === at - 1) return false;
  const isTold = items.slice(0, back).some(({ tag }) => tag === 'verb' || tag === 'be' || tag === 'have');
  // "people SAY", "a memo SAYS", "she SAID"
  return isTold && (forms.has('s') || forms.has('past') || forms.has('base'));
}

const SAYING =
  /^(?:say|report|state|show|write|add|note|claim|estimate|reckon|suggest|reveal|announce|confirm|stress|insist|record|note|find|read)$/;

/** "one of the people close to the matter" */
const LONGEST = 9;
const SOURCE = new Set([
  'entity',
  'noun',
  'determiner',
  'adjective',
  'possessive',
  'owner',
  'pronoun',
  'preposition',
  'to',
  'quantity',
]);
const ENDS = new Set(['stop', 'quote']);
