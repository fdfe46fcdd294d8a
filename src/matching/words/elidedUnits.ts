import type { Quantity } from '../../model/quantity.ts';
import type { Token } from './tokens.ts';

/**
 * The figures of a sentence, with a large number that names no unit read in that of the figure before: "cost one billion dollars,
 * and WhatsApp NINETEEN BILLION". What something counts is taken over only right behind another name ("PaLM has 540 billion parameters,
 * LLaMA 65 BILLION").
 */
export function withElidedUnits(quantities: Quantity[], tokens: readonly Token[]): Quantity[] {
  if (quantities.length < 2) return quantities;
  return quantities.map((quantity, at) => {
    if (quantity.kind !== 'count' || quantity.unit !== '' || !LARGE.test(quantity.surface)) return quantity;
    const before = quantities.findLast(({ kind }, place) => place < at && kind !== 'year' && kind !== 'date');
    if (before === undefined || !mayEnd(quantity, tokens)) return quantity;
    const alike =
      before.kind === 'money' ||
      (before.kind === 'count' && before.unit !== '' && followsName(quantity, tokens));
    return alike ? { ...quantity, kind: before.kind, unit: before.unit } : quantity;
  });
}

const LARGE = /(?:million|billion|trillion|\dm|\dbn)$/i;

/** No noun of its own follows. */
function mayEnd({ end }: Quantity, tokens: readonly Token[]): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next === undefined || !next.word || JOINING.test(next.key);
}

const JOINING = /^(?:in|on|for|at|to|by|and|but|after|before|when|while|from|more|each)$/;

function followsName({ start }: Quantity, tokens: readonly Token[]): boolean {
  const before = tokens.findLast(({ end }) => end <= start);
  return before !== undefined && /^\p{Lu}/u.test(before.text);
}
