import {
  type Argument,
  asideEnd,
  isParticiple,
  isWho,
  type Parse,
  phraseAt,
  startsClause,
} from './clauses.ts';
import { isContrasted } from './contrast.ts';
import { shareBeside } from './equation.ts';
import { isWhose } from './isWhose.ts';
import type { Chunk } from './readChunks.ts';
import { isSameKind } from './sameKind.ts';

/** What follows a verb group or a noun phrase and belongs to it, up to the end of its clause. */
export function argumentsOf(parse: Parse, at: number): Argument[] {
  const known = parse.answers.args.get(at);
  if (known) return known;
  const found = findArguments(parse, at);
  parse.answers.args.set(at, found);
  return found;
}

function findArguments(parse: Parse, at: number): Argument[] {
  const { chunks } = parse;
  const own = chunks[at] as Chunk;
  const found: Argument[] = [];
  let preposition: string | null = own.kind === 'phrase' ? 'none' : null;
  for (let next = at + 1; next < chunks.length; next += 1) {
    const chunk = chunks[next] as Chunk;
    // Who says so has no part in what is said.
    if (chunk.key === 'according to') break;
    if (chunk.kind === 'phrase') {
      if (
        own.kind === 'verb' &&
        found.length > 0 &&
        found.at(-1)?.preposition !== null &&
        chunks[next - 1]?.kind === 'phrase' &&
        isSpan(parse, next)
      )
        continue;
      if (preposition !== 'none' && !isContrasted(parse.items, chunk))
        found.push({ preposition, phrase: next });
      preposition = own.kind === 'phrase' ? 'none' : null;
      if (
        own.kind === 'verb' &&
        found.length > 0 &&
        chunks[next + 1]?.kind === 'phrase' &&
        found.at(-1)?.preposition !== null &&
        parse.items[(chunks[next + 1] as { head: number }).head]?.quantity === undefined &&
        !isSpan(parse, next + 1)
      )
        break;
    } else if (chunk.kind === 'preposition') preposition = chunk.key;
    else if (chunk.kind === 'and' || chunk.kind === 'comma') {
      // What a figure is a share of is none of the verb's own objects: see claims/findBeside.ts.
      const equal = own.kind === 'verb' ? shareBeside(parse, next) : null;
      if (equal !== null) {
        next = equal.whole;
        preposition = null;
        continue;
      }
      if (own.kind === 'phrase' && chunk.kind === 'and' && listsSubject(parse, at, next, found)) {
        found.push({ preposition: found.at(-1)?.preposition ?? null, phrase: next + 1 });
        next += 1;
        preposition = 'none';
        continue;
      }
      const step = afterJoint(parse, next);
      if (step === null || (step.keep && chunk.kind === 'comma' && isTime(parse, found.at(-1)))) break;
      if (isGapped(parse, step.skipTo)) break;
      next = step.skipTo - 1;
      preposition = step.keep
        ? listedAfter(parse, step.skipTo, found, preposition)
        : own.kind === 'phrase'
          ? 'none'
          : null;
    } else if (chunk.kind === 'open') {
      const close = closing(parse, next);
      if (parse.chunks[next + 1]?.kind === 'phrase' && close === next + 2)
        found.push({ preposition: '(', phrase: next + 1 });
      // "left (in 2018)"
      const lead = parse.chunks[next + 1];
      if (lead?.kind === 'preposition' && parse.chunks[next + 2]?.kind === 'phrase' && close === next + 3)
        found.push({ preposition: lead.key, phrase: next + 2 });
      next = close;
    } else break;
  }
  return found;
}

/** "services A YEAR from Scale AI": how often or when, and no new part of the sentence. */
const isSpan = ({ chunks, items }: Parse, at: number): boolean => {
  const item = items[(chunks[at] as { head: number }).head];
  return item?.quantity === undefined && SPANS.test(item?.key ?? '');
};

const SPANS = /^(?:year|month|week|quarter|day)$/;

/** "Its purchases of WhatsApp AND INSTAGRAM met …": two of a kind before the clause's only verb are both of the noun. */
function listsSubject(parse: Parse, at: number, and: number, found: readonly Argument[]): boolean {
  const last = found.at(-1)?.phrase;
  if (last !== and - 1 || !isSameKind(parse, last, and + 1) || !startsClause(parse, and + 1)) return false;
  for (let back = at - 1; back >= 0; back -= 1) {
    const kind = parse.chunks[back]?.kind ?? '';
    if (kind === 'verb') return false;
    if (kind === 'comma' || kind === 'semicolon' || kind === 'subordinator' || kind === 'but') return true;
  }
  return true;
}

/** "…, and in 2012 WhatsApp": another time and another object for the same verb; the one that is read stops before. */
function isGapped(parse: Parse, at: number): boolean {
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

/** "Instagram in 2012 and WhatsApp …": what follows a figure and is none itself goes on with what stood before the figure. */
function listedAfter(
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
function isTime(parse: Parse, argument: Argument | undefined): boolean {
  const kind = argument && parse.items[phraseAt(parse, argument.phrase).head]?.quantity?.kind;
  return kind === 'year' || kind === 'date';
}

/** What stands after "and" or a comma: another phrase of the same list (`keep`), an aside to skip, or the end (null). */
function afterJoint(parse: Parse, at: number): { skipTo: number; keep: boolean } | null {
  const { chunks } = parse;
  let next = at + 1;
  while (chunks[next]?.kind === 'and' || chunks[next]?.kind === 'comma') next += 1;
  const chunk = chunks[next];
  if (!chunk) return null;
  if (chunk.kind === 'preposition') return { skipTo: next, keep: false };
  if (
    chunk.kind === 'relative' ||
    isWho(parse, next) ||
    isWhose(parse, next) ||
    (chunk.kind === 'verb' && isParticiple(parse, next))
  ) {
    const end = asideEnd(parse, next);
    return end === null ? null : { skipTo: end + 1, keep: false };
  }
  if (chunk.kind !== 'phrase') return null;
  const described = descriptionEnd(parse, at, next);
  if (described !== null) return { skipTo: described + 1, keep: false };
  if (startsClause(parse, next)) return null;
  return { skipTo: next, keep: true };
}

/** "from Scale AI, A START-UP IN SAN FRANCISCO, since 2021": the comma behind what a name is said to be; null where it is none. */
function descriptionEnd(parse: Parse, at: number, next: number): number | null {
  const { chunks, items } = parse;
  const [name, own] = [chunks[at - 1], phraseAt(parse, next)];
  if (chunks[at]?.kind !== 'comma' || name?.kind !== 'phrase' || items[name.head]?.mention?.how !== 'name')
    return null;
  if (items[own.from]?.tag !== 'determiner' || items[own.head]?.mention || items[own.head]?.quantity)
    return null;
  const end = asideEnd(parse, next);
  if (end === null || chunks[end + 1]?.kind === 'and') return null;
  return chunks.slice(next, end).every(({ kind }) => kind === 'phrase' || kind === 'preposition')
    ? end
    : null;
}

function closing(parse: Parse, at: number): number {
  for (let next = at + 1; next < parse.chunks.length; next += 1)
    if (parse.chunks[next]?.kind === 'close') return next;
  return parse.chunks.length;
}
