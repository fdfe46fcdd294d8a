import type { Parse } from '../clauses.ts';

/** "the contract THAT it won", "the STAKE it bought": what leads in a clause whose object stands before it. */
export function leavesOut({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind === 'relative') return true;
  return chunk?.kind === 'phrase' && !/^(?:year|date)$/.test(items[chunk.head]?.quantity?.kind ?? '');
}
