import { type Argument, type Parse, phraseAt } from '../../parse/clauses.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import type { Party } from '../parties/parties.ts';

/**
 * The figures that may be those of a verb's parties: not a sum that stands before something else in a list with them ("$14.3 billion into DATA
 * CENTRES and a little into Scale AI").
 */
export function sumsOfParties(
  parse: Parse,
  [first]: readonly Party[],
  figures: Figure[],
  args: readonly Argument[],
): Figure[] {
  const own = args.find(({ phrase }) => phrase === first?.phrase);
  if (own === undefined || parse.chunks[own.phrase - 1]?.kind !== 'preposition') return figures;
  const other = args.findLast(
    ({ preposition, phrase }) =>
      preposition === own.preposition &&
      phrase < own.phrase &&
      isThing(parse, phrase) &&
      isListed(parse, phrase, own.phrase),
  );
  if (other === undefined) return figures;
  return figures.filter(({ phrase, quantity }) => phrase > other.phrase || isTimeFigure(quantity));
}

const isThing = (parse: Parse, phrase: number): boolean =>
  parse.items[phraseAt(parse, phrase).head]?.quantity === undefined;

const isListed = ({ chunks }: Parse, from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ kind }) => kind === 'and');
