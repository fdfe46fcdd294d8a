import type { Relation } from '../../../model/relation.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';

/** "THE VALUATION it fetched", "THE PRICE that it paid": the noun before the `subject` of a clause that describes it; undefined where no phrase stands there. */
export function describedBefore({ chunks, items }: Parse, subject: number | undefined): Item | undefined {
  if (subject === undefined) return undefined;
  const before = chunks[subject - 1]?.kind === 'relative' ? chunks[subject - 2] : chunks[subject - 1];
  return before?.kind === 'phrase' ? items[before.head] : undefined;
}

/** "The VALUATION it fetched was $14 billion": a noun of the vocabulary that does not say how much of this relation. */
export const tellsOfOther = (noun: Item | undefined, { id }: Relation): boolean => {
  const acts = noun?.nouns.filter(({ role }) => role === 'act') ?? [];
  return acts.length > 0 && !acts.some(({ relation }) => relation.id === id);
};
