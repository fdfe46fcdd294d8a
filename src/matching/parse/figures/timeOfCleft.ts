import type { Chunk } from '../chunks/readChunks.ts';
import { isWho, type Parse } from '../clauses.ts';
import { isTimeFigure } from './figures.ts';

/** "It was IN 2016 that Wang founded it": the phrase of the time that the clause behind is said to be of; null where it says none. */
export function timeOfCleft(parse: Parse, clause: number): number | null {
  const { chunks, items } = parse;
  const [it, being, led, time, that] = chunks;
  const dates =
    isItWas(it, being, items) &&
    led?.kind === 'preposition' &&
    isTime(time, items) &&
    that?.kind === 'relative' &&
    clause > 4 &&
    !chunks.slice(5, clause).some(({ kind }) => kind === 'verb');
  return dates ? 3 : (timeBefore(parse, clause) ?? yearToldOf(chunks, items, clause));
}

/** "IN 2014 it was Facebook that bought it": the time with which the sentence of a cleft opens is that of the clause behind. */
function timeBefore(parse: Parse, clause: number): number | null {
  const { chunks, items } = parse;
  const [led, time] = chunks;
  if (led?.kind !== 'preposition' || !isTime(time, items)) return null;
  const it = chunks[2]?.kind === 'comma' ? 3 : 2;
  const who = it + 3;
  const tells =
    isItWas(chunks[it], chunks[it + 1], items) &&
    chunks[it + 2]?.kind === 'phrase' &&
    (chunks[who]?.kind === 'relative' || isWho(parse, who)) &&
    clause > who &&
    !chunks.slice(who, clause).some(({ kind }) => kind === 'verb');
  return tells ? 1 : null;
}

const isTime = (chunk: Chunk | undefined, items: Parse['items']): boolean =>
  chunk?.kind === 'phrase' && isTimeFigure(items[chunk.head]?.quantity);

/** A plain "it is" or "it was". */
const isItWas = (it: Chunk | undefined, being: Chunk | undefined, items: Parse['items']): boolean =>
  it?.kind === 'phrase' &&
  items[it.head]?.key === 'it' &&
  being?.kind === 'verb' &&
  !being.negated &&
  being.modal === '' &&
  items[being.main]?.tag === 'be';

/** "THE YEAR in which it bought Instagram WAS 2012": the phrase of the year that the clause is said to be of. */
function yearToldOf(chunks: Parse['chunks'], items: Parse['items'], clause: number): number | null {
  const first = chunks[0];
  if (first?.kind !== 'phrase' || !/^(?:year|month|day|date)$/.test(items[first.head]?.key ?? ''))
    return null;
  const being = chunks.findIndex(({ kind }, at) => at > clause && kind === 'verb');
  const [verb, time] = [chunks[being], chunks[being + 1]];
  const led = chunks.slice(1, clause).some(({ kind, key }) => kind === 'relative' || key === 'when');
  const tells =
    led &&
    verb?.kind === 'verb' &&
    !verb.negated &&
    /^(?:is|was)$/.test(items[verb.main]?.key ?? '') &&
    time?.kind === 'phrase' &&
    /^(?:year|date)$/.test(items[time.head]?.quantity?.kind ?? '');
  return tells && !chunks.slice(1, clause).some(({ kind }) => kind === 'verb') ? being + 1 : null;
}
