import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';

/** "ALMOST bought", "NEARLY acquired": it did not; what "nearly doubled" has a figure. */
export function isOnlyNearly({ items: all }: Parse, { from, main, form }: VerbGroup): boolean {
  if (form !== 'finite' || all[main]?.quantity !== undefined || all[main]?.tag === 'be') return false;
  const nearly = all.slice(Math.max(0, from - 1), main).some(({ key }) => /^(?:almost|nearly)$/.test(key));
  return (
    nearly &&
    all[main + 1]?.quantity?.kind !== 'multiple' &&
    !/^(?:double|triple|quadruple|halve)$/.test(all[main]?.lemma ?? '')
  );
}
