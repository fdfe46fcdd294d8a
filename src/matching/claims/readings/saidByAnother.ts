import type { Parse } from '../../parse/clauses.ts';
import type { Statement } from '../../statements/statement.ts';

/**
 * Whether `inner` is what somebody is on record as saying in `saying`: "The institute SAYS that Llama IS NOT open source" denies nothing
 * itself. What stands in another part of the sentence is the author's own.
 */
export function saidByAnother(inner: Statement, saying: Statement, parse: Parse): boolean {
  if (saying.saying !== true || inner.saying === true) return false;
  const [from, to] = [Math.min(inner.at, saying.at), Math.max(inner.at, saying.at)];
  if (to - from > NEAR) return false;
  return parse.chunks.slice(from, to).every(({ kind }) => !PARTING.has(kind));
}

/** "says", "that", whom or what, "is not", and its predicate. */
const NEAR = 6;
const PARTING = new Set(['comma', 'and', 'but', 'semicolon', 'dash', 'colon', 'subordinator']);
