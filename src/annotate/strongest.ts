import type { Citation, Part } from '../model/publication.ts';
import { weigh } from './weigh.ts';

/** Sources named in a receipt for its first part, and for each further one; the claim's page has them all. */
export const SOURCES_SHOWN = 3;
export const SOURCES_OF_FURTHER_PARTS = 2;

/**
 * A part's evidence, the most telling first: what decided the verdict, with a place among the first `shown` for what qualifies it, then
 * the rest. A contested part leads with one of each side.
 */
export function strongest(part: Part, shown = SOURCES_SHOWN): Citation[] {
  const { agreeing, opposing, qualifying, rest } = weigh(part);
  const sides = part.judgement?.verdict === 'disputed' ? [opposing, agreeing] : [agreeing, opposing];
  const leaders = sides.flatMap((side) => side.slice(0, 1));
  const deciding = [...new Set([...leaders, ...sides.flat()])];
  const before = deciding.slice(0, shown - Math.min(qualifying.length, 1));
  return [...new Set([...before, ...qualifying.slice(0, 1), ...deciding, ...qualifying, ...rest])];
}
