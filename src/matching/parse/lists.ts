import { isName } from '../names/isName.ts';
import { type Parse, phraseAt } from './clauses.ts';

/** "Amazon, Nvidia, and Meta": the phrases of the list that begins with the one at `at`; only that one where no "and" ends a list. */
export function listFrom({ chunks }: Parse, at: number): number[] {
  const found = [at];
  let last = at;
  for (;;) {
    const comma = chunks[last + 1]?.kind === 'comma';
    const and = chunks[last + (comma ? 2 : 1)]?.kind === 'and';
    if (!comma && !and) return [at];
    const next = last + (comma ? 1 : 0) + (and ? 1 : 0) + 1;
    if (chunks[next]?.kind !== 'phrase') return [at];
    found.push(next);
    if (and) return found;
    last = next;
  }
}

/** "At the head of it are WANG AND FRIEDMAN": all names of the list that a subject behind its verb begins. */
export function namesFrom(parse: Parse, at: number): number[] {
  const isNamed = (each: number): boolean => isName(parse.items[phraseAt(parse, each).head]?.mention);
  const list = isNamed(at) ? listFrom(parse, at) : [at];
  return list.every(isNamed) ? list : [at];
}
