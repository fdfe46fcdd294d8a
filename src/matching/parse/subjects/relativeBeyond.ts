import { isWho, type Parse } from '../clauses.ts';

/** "Wang, WHO AT NINETEEN set it up", "the firm WHICH IN 2012 bought it": a time or an age between the pronoun and its verb. */
export function relativeBeyond(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const [time, preposition, relative] = [chunks[at], chunks[at - 1], chunks[at - 2]];
  if (time?.kind !== 'phrase' || preposition?.kind !== 'preposition') return null;
  const quantity = items[time.head]?.quantity;
  if (quantity === undefined || !/^(?:year|date|count)$/.test(quantity.kind)) return null;
  return relative?.kind === 'relative' || isWho(parse, at - 2) ? at - 2 : null;
}
