import type { Parse } from '../../parse/clauses.ts';

/**
 * The phrase by whose verb the noun at `at` is told of: "the CEILING of the agreement was raised to", "the VALUE of the contract". Itself where
 * nothing that measures stands before it.
 */
export function measureOf({ chunks, items }: Parse, at: number): number {
  const before = chunks[at - 2];
  if (chunks[at - 1]?.key !== 'of' || before?.kind !== 'phrase') return at;
  const head = items[before.head];
  return head?.mention === undefined && MEASURES.test(head?.key ?? '') ? at - 2 : at;
}

const MEASURES =
  /^(?:ceiling|limit|cap|maximum|value|size|amount|volume|worth|sum|price|cost|total|level|scope|term|length|duration)$/;
