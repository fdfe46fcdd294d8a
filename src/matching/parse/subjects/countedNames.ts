import { isName } from '../../names/isName.ts';
import type { Parse } from '../clauses.ts';

/**
 * The phrases of the names, as many as the phrase at `at` counts, that are set behind it by a mark: "TWO clients, GOOGLE AND OPENAI, …", "two of
 * its rivals – SURGE AND MERCOR – …". None where more or fewer are named: then the names may be others, or some of them.
 */
export function countedNames({ chunks, items }: Parse, at: number): number[] {
  const phrase = chunks[at];
  if (phrase?.kind !== 'phrase') return [];
  let mark = at + 1;
  // "two OF ITS RIVALS, …"
  if (chunks[mark]?.key === 'of' && chunks[mark + 1]?.kind === 'phrase') mark += 2;
  const opening = chunks[mark]?.kind ?? '';
  if (!MARKS.has(opening)) return [];
  const count = items.slice(phrase.from, phrase.to).find(({ quantity }) => quantity?.kind === 'count');
  const many = count?.quantity?.value;
  if (typeof many !== 'number' || many < 2 || many > MOST_NAMES) return [];
  const found: number[] = [];
  for (let next = mark + 1; next < chunks.length; next += 2) {
    const chunk = chunks[next];
    if (chunk?.kind !== 'phrase' || !isName(items[chunk.head]?.mention)) return [];
    found.push(next);
    const join = chunks[next + 1]?.kind;
    if (join === 'and' || (join === 'comma' && found.length < many)) continue;
    break;
  }
  return found.length === many ? found : [];
}

/** More than so many are not told by name. */
const MOST_NAMES = 6;
const MARKS = new Set(['comma', 'dash', 'open', 'colon']);
