import type { Chunk } from '../chunks/readChunks.ts';
import { type Argument, type Parse, startsClause } from '../clauses.ts';
import { isContrasted } from '../contrast.ts';
import { antecedentOf } from '../subjects/antecedent.ts';
import { isSameKind } from '../subjects/sameKind.ts';
import { afterJoint } from './afterJoint.ts';
import { shareBeside } from './equation.ts';
import { isGapped } from './gaps.ts';
import { isTime, listedAfter } from './listedAfter.ts';

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
      if (own.kind === 'verb') next = pastCalling(parse, next);
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
    } else if (own.kind === 'phrase' && chunk.key === 'of' && isWhole(parse, at, next)) {
      const whole = antecedentOf(parse, at);
      return whole === null ? found : [...found, { preposition: 'of', phrase: whole }];
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
      if (endsOpening(parse, next)) break;
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
    } else if (isAsideRole(parse, next)) next += 1;
    else break;
  }
  return found;
}

/** "AFTER ITS INVESTMENT IN SCALE AI, Google and OpenAI cut …": the comma at `at` ends what opens the sentence, and two behind it are the subject of what follows. */
function endsOpening(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  const [first] = chunks;
  const opens =
    /^(?:preposition|subordinator)$/.test(first?.kind ?? '') ||
    (first?.kind === 'verb' && first.form === 'ing');
  if (!opens || chunks[at]?.kind !== 'comma' || chunks.findIndex(({ kind }) => kind === 'comma') !== at)
    return false;
  const [one, and, other] = chunks.slice(at + 1, at + 4);
  return (
    one?.kind === 'phrase' && and?.kind === 'and' && other?.kind === 'phrase' && startsClause(parse, at + 3)
  );
}

/** "leads WHAT IS NOW CALLED X together with Friedman": by what a thing is called its clause ends. */
function pastCalling({ chunks, items }: Parse, at: number): number {
  const [what, called, name] = chunks.slice(at, at + 3);
  const isWhat = what?.kind === 'phrase' && items[what.head]?.key === 'what';
  const isCalled =
    called?.kind === 'verb' &&
    called.passive &&
    /^(?:called|named|dubbed)$/.test(items[called.main]?.key ?? '');
  return isWhat && isCalled && name?.kind === 'phrase' ? at + 2 : at;
}

/** "Scale AI, 49% OF WHICH belongs to Meta": whose part it is stands before it. */
const isWhole = ({ chunks, items }: Parse, at: number, of: number): boolean =>
  of === at + 1 &&
  chunks[at - 1]?.kind === 'comma' &&
  /^(?:which|whom)$/.test(items[chunks[of + 1]?.from ?? -1]?.key ?? '');

/** "bound itself to X AS A CUSTOMER for five years": as what, and how long or how much follows. */
function isAsideRole({ chunks, items }: Parse, at: number): boolean {
  const [role, lead, figure] = chunks.slice(at + 1, at + 4);
  return (
    items[chunks[at]?.from ?? 0]?.key === 'as' &&
    role?.kind === 'phrase' &&
    /^an?$/.test(items[role.from]?.key ?? '') &&
    lead?.kind === 'preposition' &&
    figure?.kind === 'phrase' &&
    items.slice(figure.from, figure.to).some(({ quantity }) => quantity !== undefined)
  );
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

function closing(parse: Parse, at: number): number {
  for (let next = at + 1; next < parse.chunks.length; next += 1)
    if (parse.chunks[next]?.kind === 'close') return next;
  return parse.chunks.length;
}
