import type { Item } from './readItems.ts';

/**
 * "have ALL begun", "are BOTH stepping back", "have ALL been", "Amazon and Nvidia BOTH invested", "the two EACH own a slice": whether the word at `at`
 * says how many of the subject do it, between them and the verb or between the helper and its verb.
 */
export function floats(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (item?.tag !== 'determiner' || !/^(?:all|both|each)$/.test(item.key) || after === undefined)
    return false;
  if (/^(?:be|have|modal)$/.test(before?.tag ?? ''))
    return (
      after.tag === 'be' ||
      after.tag === 'adverb' ||
      (after.tag === null && (after.forms.has('ing') || after.forms.has('participle')))
    );
  if (!/^(?:entity|noun|pronoun)$/.test(before?.tag ?? '')) return false;
  return (
    /^(?:be|have|modal|do)$/.test(after.tag ?? '') ||
    (after.tag === null && after.forms.size > 0 && !after.forms.has('ing') && after.nouns.length === 0)
  );
}
