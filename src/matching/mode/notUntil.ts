import { argumentsOf } from '../parse/arguments/arguments.ts';
import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../parse/clauses.ts';
import { isTimeFigure } from '../parse/figures/figures.ts';

/** "did NOT set it up UNTIL 2024": whether the negated verb at `at` tells from when on it was so. */
export function notUntil(parse: Parse, at: number): boolean {
  if (!(parse.chunks[at] as VerbGroup).past) return false;
  return argumentsOf(parse, at).some(({ preposition, phrase }) => {
    const quantity = parse.items[phraseAt(parse, phrase).head]?.quantity;
    return preposition === 'until' && isTimeFigure(quantity);
  });
}
