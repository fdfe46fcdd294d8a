import { type Argument, type Parse, phraseAt } from '../clauses.ts';
import { isTimeFigure } from '../figures/figures.ts';

/** "Instagram in 2012 and WhatsApp …": what follows a figure and is none itself goes on with what stood before the figure. */
export function listedAfter(
  parse: Parse,
  at: number,
  found: readonly Argument[],
  preposition: string | null,
): string | null {
  const isFigure = ({ phrase }: Argument): boolean =>
    parse.items[phraseAt(parse, phrase).head]?.quantity !== undefined;
  const last = found.at(-1);
  const own = { preposition: null, phrase: at };
  // "spent $1 billion on Instagram and $19 BILLION on WhatsApp": a sum goes on with the sum before it.
  const sum =
    isFigure(own) && !isTime(parse, own)
      ? found.findLast((argument) => isFigure(argument) && !isTime(parse, argument))
      : undefined;
  const like =
    sum ??
    (last && (isTime(parse, last) || isPayment(parse, last)) && !isFigure(own)
      ? (found.findLast((argument) => !isFigure(argument) && !isPayment(parse, argument)) ?? last)
      : last);
  return like === undefined ? preposition : like.preposition;
}

/** "for $1 billion IN CASH and Instagram for …": how a sum was paid is none of a list. */
const isPayment = (parse: Parse, { preposition, phrase }: Argument): boolean =>
  preposition === 'in' &&
  /^(?:cash|stock|shares|equity)$/.test(parse.items[phraseAt(parse, phrase).head]?.key ?? '');

/** A date ends a list: what follows its comma is something else. */
export function isTime(parse: Parse, argument: Argument | undefined): boolean {
  return argument !== undefined && isTimeFigure(parse.items[phraseAt(parse, argument.phrase).head]?.quantity);
}
