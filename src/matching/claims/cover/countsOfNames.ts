import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import type { Found } from './coverFigures.ts';

/**
 * The items of small counts that only say how many are then named ("TWO founders: Wang and Guo", "three rivals, A, B and C,"), where a record
 * that the sentence states has each of those names in a place of its own.
 */
export function countsOfNames(found: readonly Found[], { items }: Parse): number[] {
  const known = new Set(
    found.flatMap(({ finding: { claim }, sighting }) =>
      sighting.reading === 'asserts'
        ? [...claim.recognition.subject, ...(claim.recognition.object ?? [])]
        : [],
    ),
  );
  return items.flatMap(({ quantity }, at) => {
    if (quantity?.kind !== 'count' || typeof quantity.value !== 'number') return [];
    if (quantity.value < 2 || quantity.value > MOST_NAMES || quantity.modifier !== '') return [];
    const isTold = (named: string[][]): boolean =>
      named.length === quantity.value && named.every((ids) => ids.some((id) => known.has(id)));
    return isTold(namesBehind(items, at + 1)) || isTold(namesBefore(items, at - 1)) ? [at] : [];
  });
}

/** More than so many are not told by name. */
const MOST_NAMES = 6;

/** Who is listed behind a count and the noun it counts, led in by a mark or "called"; empty where something else comes first. */
function namesBehind(items: readonly Item[], from: number): string[][] {
  let at = from;
  while (at < items.length && at - from < MOST_WORDS_BETWEEN && !LEADS.test(leadOf(items[at] as Item))) {
    if (PARTS.test((items[at] as Item).tag ?? '')) return [];
    at += 1;
  }
  if (at === from || !LEADS.test(leadOf(items[at] as Item | undefined))) return [];
  const named: string[][] = [];
  for (at += 1; at < items.length; at += 1) {
    const { mention, tag } = items[at] as Item;
    if (mention?.how === 'name') named.push(mention.candidates);
    else if (tag !== 'comma' && tag !== 'and') break;
    else if (items[at + 1]?.mention?.how !== 'name' && items[at + 1]?.tag !== 'and') break;
  }
  return named;
}

/** "GOOGLE AND OPENAI, two of its customers, …": who is listed right before a count in an aside. */
function namesBefore(items: readonly Item[], mark: number): string[][] {
  if (!/^(?:comma|dash|open)$/.test(items[mark]?.tag ?? '')) return [];
  const named: string[][] = [];
  for (let at = mark - 1; at >= 0; at -= 1) {
    const { mention, tag } = items[at] as Item;
    if (mention?.how === 'name') named.push(mention.candidates);
    else if (tag !== 'comma' && tag !== 'and') break;
  }
  return named;
}

const MOST_WORDS_BETWEEN = 7;
const LEADS = /^(?:colon|dash|comma|open|called|named|namely)$/;
const leadOf = (item: Item | undefined): string =>
  item === undefined ? '' : /^(?:called|named|namely)$/.test(item.key) ? item.key : (item.tag ?? '');
const PARTS = /^(?:stop|semicolon|question|verb|be|have|modal|do|subordinator|relative|and)$/;
