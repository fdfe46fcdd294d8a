import type { Relation } from '../../../model/relation.ts';
import type { Parse } from '../clauses.ts';
import type { Item } from '../items/readItems.ts';
import { NEUTRAL_NOUNS } from '../partWords.ts';

/** "cost it $13 billion IN PROFITS": what a sum is made of, where the relation is not about that. */
export function measuresOtherThan({ chunks, items }: Parse, at: number, { nouns, verbs }: Relation): boolean {
  // "$450 million A YEAR in rent"
  const span = chunks[at + 1];
  const lead = span?.kind === 'phrase' && items[span.head]?.key === 'year' ? at + 2 : at + 1;
  const kind = chunks[lead + 1];
  if (!/^(?:in|of)$/.test(chunks[lead]?.key ?? '') || kind?.kind !== 'phrase') return false;
  const word = items[kind.head]?.key ?? '';
  if (!MEASURES.test(word)) return false;
  const stem = word.replace(/s$/, '');
  return ![...nouns, ...verbs].some((words) => words.includes(stem));
}

const MEASURES =
  /^(?:profits?|loss|losses|revenues?|sales|turnover|income|earnings|damages|fines?|fees?|debts?|tax|taxes|interest|rent|savings|penalt(?:y|ies)|royalt(?:y|ies)|salar(?:y|ies)|wages?)$/;

/** "in cash", "in shares": the rest may have been paid in something else. */
export function paidInKind({ chunks, items }: Parse, at: number): boolean {
  const kind = chunks[at + 2];
  return (
    chunks[at + 1]?.key === 'in' &&
    kind?.kind === 'phrase' &&
    (KINDS_OF_PAY.test(items[kind.head]?.key ?? '') || isBarePlural(items, kind))
  );
}

/** "$1 billion in FINES": a plural alone that is none of the vocabulary's words. */
function isBarePlural(
  items: readonly Item[],
  { from, to, head }: { from: number; to: number; head: number },
): boolean {
  const item = items[head] as Item;
  return (
    to - from === 1 &&
    item.tag === 'noun' &&
    item.mention === undefined &&
    item.nouns.length === 0 &&
    !NEUTRAL_NOUNS.has(item.key) &&
    /[^s]s$/.test(item.key)
  );
}

const KINDS_OF_PAY =
  /^(?:cash|stock|shares?|equity|debt|advance|bonuses|instalments|installments|kind|options|notes)$/;
