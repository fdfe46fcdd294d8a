import type { Parse } from '../clauses.ts';

/** "300 OF ITS PEOPLE": what it counts stands behind. */
export function isOfTerm({ chunks, items }: Parse, at: number): boolean {
  const noun = chunks[at + 2];
  return chunks[at + 1]?.key === 'of' && noun?.kind === 'phrase' && items[noun.head]?.mention?.how === 'term';
}

/** "a WORKFORCE of 1,500": what is counted stands before. */
export function followsTerm({ chunks, items }: Parse, at: number): boolean {
  const noun = chunks[at - 2];
  return noun?.kind === 'phrase' && items[noun.head]?.mention?.how === 'term';
}
