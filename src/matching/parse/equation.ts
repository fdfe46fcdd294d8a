import type { Parse } from './clauses.ts';

/** "200 people, WHICH IS 14% of its staff": the phrase of the figure that one just given is said to be; null where the aside at `at` says something else. */
export function equalFigure({ chunks, items }: Parse, at: number, given: number): number | null {
  const [relative, verb, figure] = chunks.slice(at, at + 3);
  const own = chunks[given];
  if (relative?.kind !== 'relative' || verb?.kind !== 'verb' || figure?.kind !== 'phrase') return null;
  if (own?.kind !== 'phrase' || given < at - 3) return null;
  const one = items.slice(own.from, own.to).find(({ quantity }) => quantity !== undefined)?.quantity;
  const other = items[figure.head]?.quantity;
  const main = items[verb.main];
  const equates = EQUALS.test(main?.lemma ?? '') || BEING.test(main?.key ?? '');
  if (!equates || verb.negated || verb.modal !== '') return null;
  return one !== undefined && other !== undefined && one.kind !== other.kind ? at + 2 : null;
}

const EQUALS = /^(?:equal|represent|mean|make)$/;
const BEING = /^(?:is|are|was|were)$/;
