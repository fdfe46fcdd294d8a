import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** "No. 5", "5th", "third-largest": a place in an order. Null where none begins at token `at`. */
export function readOrdinal(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === 'No' || token.text === 'no' || token.lower === 'number')
    return readNumberSign(tokens, at);
  if (token.kind === 'number' && /^\d+$/.test(token.text)) {
    const suffix = tokens[at + 1];
    if (!suffix?.glued || !/^(?:st|nd|rd|th)$/.test(suffix.lower) || token.glued) return null;
    if (STREETS.has(tokens[at + 2]?.text ?? '')) return null;
    return ordinal(at, at + 2, Number(token.text));
  }
  const place = PLACES.get(token.lower);
  if (place === undefined) return null;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const superlative = tokens[at + 1 + hyphen]?.lower ?? '';
  const ranks = RANKING.has(tokens[at - 1]?.lower ?? '');
  return ranks || /^(?:most|best|worst|least|place|spot)$|..est$/.test(superlative)
    ? ordinal(at, at + 1, place)
    : null;
}

function readNumberSign(tokens: readonly Token[], at: number): Reading | null {
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? 1 : 0;
  const number = tokens[at + 1 + dot];
  if (dot === 0 && (tokens[at] as Token).lower === 'no') return null;
  if (number?.kind !== 'number' || !/^\d+$/.test(number.text)) return null;
  return ordinal(at, at + 2 + dot, Number(number.text));
}

const ordinal = (from: number, to: number, value: number): Reading => ({
  kind: 'ordinal',
  value,
  unit: '',
  precision: 0,
  from,
  to,
});

/** Places in an order, in lower case. */
export const PLACES = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, i) => [word, i + 2]),
);
PLACES.set('first', 1);

const RANKING = new Set('ranked ranks came finished placed finishing ranking finishes'.split(' '));

const STREETS = new Set('Street Avenue Ave St Floor Amendment Congress Circuit'.split(' '));
