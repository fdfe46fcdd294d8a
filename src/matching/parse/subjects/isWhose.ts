import type { Parse } from '../clauses.ts';

/** "WHOSE BACKERS include …": what leads in a clause about whoever is named before it. */
export function isWhose({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'phrase' && chunk.owner !== null && items[chunk.owner.head]?.key === 'whose';
}
