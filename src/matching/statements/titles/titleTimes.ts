import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { timesAround } from '../span.ts';

/** "named him its chief AI officer IN JUNE 2025": when somebody came to bear it. */
export function timesOf(parse: Parse, verb: number | null): Figure[] {
  const group = verb === null ? undefined : parse.chunks[verb];
  if (verb === null || group?.kind !== 'verb' || !COMING.test(parse.items[group.main]?.lemma ?? ''))
    return [];
  return timesAround(parse, verb, argumentsOf(parse, verb), subjectOf(parse, verb).phrases);
}

/** By these somebody comes to bear a title. */
export const COMING =
  /^(?:become|name|appoint|make|install|instal|promote|elect|crown|hire|pick|choose|tap)$/;
