import { isMoney } from '../../words/isMoney.ts';
import type { VerbForm } from '../../words/wordForms.ts';
import type { Item, Tag } from '../items/readItems.ts';
import { DIRECT_START, following, OBJECT_START, previous } from './tagNeighbours.ts';

/** What a word is that no list knows: by its ending and its neighbours a verb, an adjective or an adverb; else a noun. */
export function unknownWord(items: Item[], at: number): Tag {
  const item = items[at] as Item;
  const before = previous(items, at);
  const after = following(items, at);
  if (item.nouns.length > 0) return 'noun';
  if (item.glued) return 'noun';
  if (item.key.endsWith('ly')) return 'adverb';
  // "has $8 billion RIDING on it"
  if (item.key.endsWith('ing') && isMoney(before?.quantity) && after?.tag === 'preposition') return 'adverb';
  if (item.key.endsWith('ed') && item.key.length > 4) {
    if (before?.tag === 'be' || before?.tag === 'have') return unknownVerb(item, ['past', 'participle']);
    if (before && ['entity', 'pronoun'].includes(before.tag ?? '') && after && OBJECT_START.has(after.tag))
      return unknownVerb(item, ['past', 'participle']);
    return after?.tag === null ? 'adjective' : 'noun';
  }
  if (
    item.key.endsWith('ing') &&
    item.key.length > 5 &&
    (before === undefined || before.tag === 'be' || before.tag === 'comma' || before.tag === 'and')
  ) {
    return after && DIRECT_START.has(after.tag)
      ? unknownVerb(item, ['ing'])
      : before?.tag === 'be'
        ? unknownVerb(item, ['ing'])
        : 'noun';
  }
  if (item.key.endsWith('s') && before?.tag === 'entity' && after && DIRECT_START.has(after.tag))
    return unknownVerb(item, ['s']);
  return 'noun';
}

function unknownVerb(item: Item, forms: VerbForm[]): Tag {
  item.forms = new Set(forms);
  return 'verb';
}
