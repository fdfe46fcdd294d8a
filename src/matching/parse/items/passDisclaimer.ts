import type { Item } from './readItems.ts';

/**
 * "CONTRARY TO WHAT YOU MAY HAVE READ, Meta did not …", "…, WHATEVER ITS MARKETING SAYS": that others say otherwise is no part of what is told,
 * so its words are passed over like adverbs, from the sentence's beginning or the comma before them to the mark behind. `at` is where it
 * would begin. Nothing changes where it gives a figure, or nothing is left to tell.
 */
export function passDisclaimer(items: readonly Item[], at: number): void {
  const before = items[at - 1];
  if (at > 0 && before?.tag !== 'comma' && before?.tag !== 'dash') return;
  if (!FIRST.test(items[at]?.key ?? '')) return;
  const said = afterOpening(items, at);
  if (said === null) return;
  let end = said;
  let isSaid = false;
  for (; end < items.length && !ENDS.has(items[end]?.tag ?? ''); end += 1) {
    const { quantity, lemma, key } = items[end] as Item;
    if (quantity !== undefined || end - at > LONGEST) return;
    isSaid ||= SAYING.test(lemma) || SAYING.test(key);
  }
  const isFirst = at === 0;
  if (!isSaid || (isFirst && items[end]?.tag !== 'comma')) return;
  // The marks that part it go with it.
  const last = items[end]?.tag === 'comma' || items[end]?.tag === 'dash' ? end : end - 1;
  for (let place = isFirst ? at : at - 1; place <= last; place += 1) (items[place] as Item).tag = 'adverb';
}

/** What it begins with: few sentences have such a word. */
const FIRST = /^(?:whatever|contrary|despite|regardless|notwithstanding|no|never|in)\b/;

/** Where the clause begins of what is said: behind "whatever", "no matter what", "contrary to what"; null where none does. */
function afterOpening(items: readonly Item[], at: number): number | null {
  const word = (place: number): string => items[place]?.key ?? '';
  if (word(at) === 'whatever') return at + 1;
  let next = at;
  while (next < at + LONGEST_OPENING && OPENING.test(word(next))) next += 1;
  return next > at && /^what(?:ever)?$/.test(word(next)) ? next + 1 : null;
}

/** "contrary to popular reports and to what …" is told in other words. */
const OPENING =
  /^(?:contrary|despite|regardless|notwithstanding|to|of|no|matter|never|mind|contrary to|regardless of|no matter|never mind|in spite of|spite|in)$/;
const LONGEST_OPENING = 4;

/** "contrary to what some people on the internet would like you to believe" */
const LONGEST = 16;

const SAYING =
  /^(?:say|says|said|claim|read|hear|heard|think|believe|tell|told|write|written|suggest|insist|maintain|print|printed|report|reported|imply|assume|call|boast|argue)$/;
const ENDS = new Set(['comma', 'stop', 'semicolon', 'colon', 'dash', 'question', 'close']);
