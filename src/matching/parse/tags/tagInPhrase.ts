import { isTimeFigure } from '../figures/figures.ts';
import type { Item, Tag } from '../items/readItems.ts';
import { DIRECT_START, OBJECT_START } from './tagNeighbours.ts';

/** What a word is behind one that begins a phrase or goes on with it (`tag`): a noun, unless its form or what follows makes it a verb or an adjective. */
export function tagInPhrase(item: Item, tag: Tag, before: Item | undefined, after: Item | undefined): Tag {
  const { forms } = item;
  if (tag === 'quantity' && !forms.has('base') && (forms.has('past') || forms.has('participle')))
    return 'verb';
  if (
    tag === 'quantity' &&
    isTimeFigure(before?.quantity) &&
    forms.has('s') &&
    after &&
    (OBJECT_START.has(after.tag) || after.tag === 'to')
  )
    return 'verb';
  if (isTimeFigure(before?.quantity) && forms.has('past') && after && DIRECT_START.has(after.tag))
    return 'verb';
  if (tag === 'quantity' && forms.has('s') && after && DIRECT_START.has(after.tag)) return 'verb';
  if (tag === 'determiner' && (before?.key === 'that' || before?.key === 'this') && forms.has('s'))
    return 'verb';
  if (
    forms.has('participle') &&
    !forms.has('base') &&
    after &&
    (after.tag === null ||
      after.tag === 'noun' ||
      after.tag === 'quantity' ||
      after.tag === 'adjective' ||
      after.tag === 'entity')
  ) {
    return 'adjective';
  }
  if (tag === 'adjective' && forms.has('past') && !forms.has('base')) return 'verb';
  return 'noun';
}
