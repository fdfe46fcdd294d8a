import type { Parse } from './clauses.ts';

/** "OF GOOGLE'S AI TALENT, 5.4% left": what a share that begins its clause is of. */
export function frontedWhole({ chunks }: Parse, at: number): number | null {
  if (chunks[0]?.key !== 'of' || chunks[1]?.kind !== 'phrase' || chunks[at - 1]?.kind !== 'comma')
    return null;
  const between = chunks.slice(2, at - 1);
  return between.every(({ kind }) => kind === 'phrase' || kind === 'preposition') ? 1 : null;
}
