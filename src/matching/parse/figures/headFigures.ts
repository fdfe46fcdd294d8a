import type { Parse } from '../clauses.ts';
import { type Figure, isTimeFigure } from './figures.ts';

/** The figure that the chunk at `at` is, by its head; null where it is no phrase or its head no figure. */
export function headFigure({ chunks, items }: Parse, at: number): Figure | null {
  const chunk = chunks[at];
  const quantity = chunk?.kind === 'phrase' ? items[chunk.head]?.quantity : undefined;
  return chunk?.kind === 'phrase' && quantity !== undefined
    ? { quantity, phrase: at, from: chunk.head, to: chunk.head + 1 }
    : null;
}

/** The figures that phrases of a sentence are, in order. */
export const headFigures = (parse: Parse): Figure[] =>
  parse.chunks.flatMap((_, at) => headFigure(parse, at) ?? []);

/** The year or date that the chunk at `at` is, in a list; an empty one where it is none. */
export function headTime(parse: Parse, at: number): Figure[] {
  const figure = headFigure(parse, at);
  return figure !== null && isTimeFigure(figure.quantity) ? [figure] : [];
}
