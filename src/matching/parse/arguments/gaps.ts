import type { Parse } from '../clauses.ts';
import { isTime } from './listedAfter.ts';

/** "…, and in 2012 WhatsApp": another time and another object for the same verb; the one that is read stops before. */
export function isGapped(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  if (startsGap(parse, at) || isLater(parse, at)) return true;
  return (
    chunks[at]?.kind === 'preposition' &&
    chunks[at + 1]?.kind === 'phrase' &&
    isTime(parse, { preposition: null, phrase: at + 1 }) &&
    chunks[at + 2]?.kind === 'phrase'
  );
}

/** "and TWO YEARS LATER …": a while that leads from the time before to another. */
export function isLater({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'phrase' &&
    WHILES.test(items[chunk.head]?.key ?? '') &&
    /^(?:later|earlier)$/.test(items[chunk.to]?.key ?? '')
  );
}

const WHILES = /^(?:years?|months?|weeks?|days?|decades?)$/;

/** "WhatsApp cost $19 billion, INSTAGRAM $1 BILLION": a name and a figure side by side repeat the verb before. */
export function startsGap({ chunks, items }: Parse, at: number): boolean {
  const [name, figure] = [chunks[at], chunks[at + 1]];
  return (
    name?.kind === 'phrase' &&
    figure?.kind === 'phrase' &&
    items[name.head]?.mention !== undefined &&
    items[figure.head]?.quantity !== undefined &&
    chunks[at + 2]?.kind !== 'verb'
  );
}
