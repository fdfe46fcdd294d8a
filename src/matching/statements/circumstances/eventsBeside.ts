import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import type { Slot } from '../parties/slots.ts';
import { timesAround } from '../span.ts';
import type { Statement } from '../statement.ts';
import { isSubject, isTimeBy, isWhen } from './atThatTime.ts';
import { comingsBeside } from './comingsBeside.ts';

/**
 * What else the sentence says to have happened when the figure of a statement was so: "was worth $19 billion WHEN META INVESTED", "AT THE TIME OF META'S INVESTMENT",
 * "META'S INVESTMENT values it at". Only for figures that change with time; what came before or after is no such event.
 */
export function eventsBeside(statement: Statement, all: readonly Statement[], parse: Parse): EventTold[] {
  if (!statement.relation.varies || !statement.figures.some(({ quantity }) => !isTimeFigure(quantity)))
    return [];
  return [...comingsBeside(parse, statement.clause ?? statement.at), ...eventsTold(statement, all, parse)];
}

function eventsTold(statement: Statement, all: readonly Statement[], parse: Parse): EventTold[] {
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
  /** Null where the words leave open in which way one came to the other: "with Meta on board". */
  relation: string | null;
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

const isLastVerb = ({ chunks }: Parse, at: number, own: number): boolean =>
  !chunks.slice(at + 1, own).some((chunk) => chunk.kind === 'verb' && !(chunk as VerbGroup).infinitive);
