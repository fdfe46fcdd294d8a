import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import type { Slot } from '../parties/slots.ts';
import { timesAround } from '../span.ts';
import type { Statement } from '../statement.ts';

/**
 * What else the sentence says to have happened when the figure of a statement was so: "was worth $19 billion WHEN META INVESTED", "AT THE TIME OF META'S INVESTMENT",
 * "META'S INVESTMENT values it at". Only for figures that change with time; what came before or after is no such event.
 */
export function eventsBeside(statement: Statement, all: readonly Statement[], parse: Parse): EventTold[] {
  if (!statement.relation.varies || !statement.figures.some(({ quantity }) => !isTimeFigure(quantity)))
    return [];
  return all.flatMap((event): EventTold[] => {
    if (event.relation.varies || event.mode.is !== 'fact' || event.carried || event.undergone) return [];
    const isNamed =
      event.subject.hold === 'filled' || event.object.hold === 'filled' || event.definite === true;
    if (!isNamed || event.subject.hold === 'closed' || event.object.hold === 'closed') return [];
    if (!isAtThatTime(parse, statement, event)) return [];
    const { relation, subject, object } = event;
    return [
      { relation: relation.id, who: idsIn(subject), whom: idsIn(object), times: timesOf(parse, event) },
    ];
  });
}

export interface EventTold {
  relation: string;
  /** Where they are told; "the deal with Meta" names but one of them. */
  who: readonly string[];
  whom: readonly string[];
  times: readonly Figure[];
}

const idsIn = ({ parties }: Slot): string[] =>
  parties.filter(({ ids, sure }) => sure || ids.length === 1).flatMap(({ ids }) => ids);

/** "when Meta invested IN JUNE 2025", "at the time of its investment IN JUNE". */
const timesOf = (parse: Parse, { at }: Statement): readonly Figure[] =>
  timesAround(parse, at, argumentsOf(parse, at), []);

function isAtThatTime(parse: Parse, statement: Statement, event: Statement): boolean {
  const { chunks } = parse;
  const own = statement.clause ?? statement.at;
  const { at } = event;
  if (at === own || at === statement.at) return chunks[at]?.kind === 'verb' && isPriceOf(parse, statement);
  const verb = chunks[own];
  if (chunks[at]?.kind !== 'verb') return isTimeBy(parse, at, own) || isSubject(parse, at, own);
  if (isWhen(parse, at, own)) return true;
  // "bought 49% of it, VALUING it at $19 billion"
  return verb?.kind === 'verb' && verb.form === 'ing' && at < own && isLastVerb(parse, at, own);
}

/** "bought 49% of it AT A VALUATION of $19 billion": what is told of the price of a deed. */
function isPriceOf({ chunks }: Parse, { at }: Statement): boolean {
  return chunks[at]?.kind === 'phrase' && /^(?:at|with)$/.test(chunks[at - 1]?.key ?? '');
}

const isSubject = (parse: Parse, at: number, own: number): boolean =>
  parse.chunks[own]?.kind === 'verb' && subjectOf(parse, own).phrases.includes(at);

/** "AT THE TIME OF Meta's investment", "WITH Meta's investment", "THROUGH the deal", in the clause of the verb at `own`. */
function isTimeBy({ chunks, items }: Parse, at: number, own: number): boolean {
  const lead = chunks[at - 1];
  if (lead?.kind !== 'preposition') return false;
  const before = chunks[at - 2];
  const isMoment =
    /^(?:of|with)$/.test(lead.key) &&
    before?.kind === 'phrase' &&
    MOMENT.test(items[before.head]?.key ?? '') &&
    /^(?:at|by|on)$/.test(chunks[at - 3]?.key ?? '');
  const [first, last] = [Math.min(at, own), Math.max(at, own)];
  const isApart = chunks.slice(first + 1, last).some(({ kind }) => APART.has(kind));
  return !isApart && (isMoment || BY.test(lead.key));
}

const MOMENT = /^(?:time|moment|point|day|date)$/;
const BY = /^(?:with|through|by|upon|thanks to|as a result of|as part of|under|in)$/;
const APART = new Set(['verb', 'subordinator', 'relative', 'semicolon']);

/** "WHEN Meta invested", before or behind the clause of the verb at `own`. */
function isWhen({ chunks, items }: Parse, at: number, own: number): boolean {
  const when = chunks.slice(0, at).findLastIndex(({ kind }) => kind === 'subordinator' || kind === 'verb');
  const chunk = chunks[when];
  if (chunk?.kind !== 'subordinator' || !/^(?:when|as|once|now that)$/.test(items[chunk.from]?.key ?? ''))
    return false;
  const [first, last] = when > own ? [own, when] : [at, own];
  return first < last && !chunks.slice(first + 1, last).some(({ kind }) => APART.has(kind));
}

const isLastVerb = ({ chunks }: Parse, at: number, own: number): boolean =>
  !chunks.slice(at + 1, own).some((chunk) => chunk.kind === 'verb' && !(chunk as VerbGroup).infinitive);
