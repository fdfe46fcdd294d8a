import type { Phrase } from '../chunks/readChunks.ts';
import type { Parse } from '../clauses.ts';
import { isTimeFigure } from './figures.ts';

/**
 * "14% of its staff, OR ABOUT 200 PEOPLE", "14% of the jobs would go, 200 IN NUMBER": the count that stands behind the mark at `mark` and says once more how many the
 * share before it makes. Null where there is none, or where the count is of something or somebody else.
 */
export function countBeside(parse: Parse, mark: number): { given: number; count: number } | null {
  const { chunks, items } = parse;
  const kind = chunks[mark]?.kind ?? '';
  if (!MARKS.has(kind) || (kind === 'and' && chunks[mark]?.key !== 'or')) return null;
  const at = chunks[mark + 1]?.key === 'or' ? mark + 2 : mark + 1;
  const count = chunks[at];
  if (count?.kind !== 'phrase' || count.owner !== null || !isCount(parse, count) || !ends(parse, at + 1))
    return null;
  if (items.slice(chunks[mark]?.to, count.from).some(({ tag }) => tag === 'not')) return null;
  for (let given = mark - 1; given >= Math.max(0, mark - MOST_BETWEEN); given -= 1) {
    const chunk = chunks[given];
    if (chunk?.kind === 'verb') continue;
    if (chunk?.kind !== 'phrase') {
      if (chunk?.kind !== 'preposition') return null;
      continue;
    }
    const quantity = items[chunk.head]?.quantity;
    if (quantity?.kind === 'percent' || quantity?.kind === 'fraction') return { given, count: at };
    if (quantity !== undefined && !isTimeFigure(quantity)) return null;
  }
  return null;
}

const MARKS = new Set(['comma', 'and', 'open', 'dash']);

/** "14 percent of its workforce in July 2025", "of the positions would be dropped". */
const MOST_BETWEEN = 7;

function isCount({ items }: Parse, { from, to, head }: Phrase): boolean {
  const figure = items.slice(from, to).findIndex(({ quantity }) => quantity !== undefined);
  const quantity = items[from + figure]?.quantity;
  if (figure < 0 || quantity?.kind !== 'count' || quantity.unit === 'age') return false;
  return (
    from + figure === head ||
    /^(?:people|jobs|positions|posts|roles|employees|workers|staff|staffers|heads)$/.test(
      items[head]?.key ?? '',
    )
  );
}

/** It is the last that is told, but for "in all" and "in number". */
function ends({ chunks, items }: Parse, at: number): boolean {
  const next = chunks[at];
  if (next === undefined || /^(?:stop|comma|close|semicolon|dash)$/.test(next.kind)) return true;
  const noun = chunks[at + 1];
  return (
    next.key === 'in' &&
    noun?.kind === 'phrase' &&
    /^(?:number|total|all)$/.test(items[noun.head]?.key ?? '') &&
    ends({ chunks, items } as Parse, at + 2)
  );
}
