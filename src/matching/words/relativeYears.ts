import type { Quantity } from '../../model/quantity.ts';
import type { Token } from './tokens.ts';
import { yearsAgo } from './yearsAgo.ts';

/**
 * The figures of a sentence, with "this year", "last year", "next year" and "eleven years ago" read as the years they are in an article of known year.
 * So a sentence on last year's deal does not speak of this year's.
 */
export function withRelativeYears(
  quantities: Quantity[],
  tokens: readonly Token[],
  written: readonly [string, string] | null,
): Quantity[] {
  const year = written?.[0].slice(0, 4);
  if (year === undefined || year !== written?.[1].slice(0, 4)) return quantities;
  let found = [...quantities];
  tokens.forEach((token, at) => {
    const ago = yearsAgo(tokens, at, quantities, Number(year));
    if (ago !== null) found = [...found.filter((each) => each !== ago.replaces), ago.time];
    const next = tokens[at + 1];
    if (next?.key !== 'year') return;
    const offset = OFFSETS.get(token.key);
    if (offset === undefined) return;
    if (quantities.some((quantity) => quantity.start < next.end && token.start < quantity.end)) return;
    found.push({
      start: token.start,
      end: next.end,
      kind: 'year',
      value: Number(year) + offset,
      unit: '',
      modifier: '',
      surface: `${token.text} ${next.text}`,
      precision: 0,
    });
  });
  return found.sort((a, b) => a.start - b.start);
}

const OFFSETS = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);
