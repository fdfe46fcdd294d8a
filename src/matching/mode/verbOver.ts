import { argumentsOf } from '../parse/arguments/arguments.ts';
import type { Parse } from '../parse/clauses.ts';

/** The verb whose direct object the phrase at `at` is. */
export function verbOver(parse: Parse, at: number): number | null {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (parse.chunks[back]?.kind !== 'verb') continue;
    const found = argumentsOf(parse, back).find(({ phrase }) => phrase === at);
    return found?.preposition === null ? back : null;
  }
  return null;
}
