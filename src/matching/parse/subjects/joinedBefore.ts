import { isName } from '../../names/isName.ts';
import { chainHead, isWho, type Parse, phraseAt } from '../clauses.ts';
import { isTimeFigure } from '../figures/figures.ts';
import { isSameKind } from './sameKind.ts';

/**
 * "Lucy Guo and Alexandr Wang", "Amazon, Nvidia, and Meta", "Wang, then 19, and Lucy Guo": all phrases of the list that ends with the one at `at` and
 * is the subject, last first. What is said of a name between commas is none of the list.
 */
export function joinedBefore(parse: Parse, at: number): number[] {
  const { chunks } = parse;
  const list = [at];
  let first = at;
  if (chunks[at - 1]?.kind !== 'and') return list;
  while (chunks[first - 1]?.kind === 'and' || (chunks[first - 1]?.kind === 'comma' && list.length > 1)) {
    const last = lastBefore(parse, first);
    if (last === null) break;
    const left = chainHead(parse, last);
    // "the deal between Meta and Scale AI", "firms unlike Amazon and Nvidia": no list of subjects.
    if (/^(?:between|unlike)$/.test(chunks[last - 1]?.key ?? '')) return [left];
    const opener = chunks[left - 1]?.kind;
    // "IN SHORT, Lucy Guo and Wang", "AFTER META'S INVESTMENT IN SCALE AI, Google and OpenAI": what opens the clause is none of the list.
    if (opener === 'preposition' && chunks[first - 1]?.kind === 'comma' && opensClause(parse, left - 1))
      break;
    if (left !== last && last === first - 2 && isSameKind(parse, last, first)) return [left];
    if (opener === 'preposition' || opener === 'verb') return [at];
    // "In 2016 Lucy Guo and Wang": a date in front is none of it either.
    if (opener === 'phrase' && !isTimeFigure(parse.items[phraseAt(parse, left - 1).head]?.quantity))
      return [at];
    list.push(left);
    first = left;
  }
  return list;
}

/** The last phrase of what stands in the list before the one at `first`; null where none does. */
function lastBefore(parse: Parse, first: number): number | null {
  const { chunks } = parse;
  const last = first - 2;
  if (chunks[last]?.kind === 'phrase') return last;
  // "Amazon, Nvidia, AND Meta"
  if (chunks[last]?.kind !== 'comma' || chunks[first - 1]?.kind !== 'and') return null;
  const comma = chunks.findLastIndex(({ kind }, place) => kind === 'comma' && place < last);
  const name = comma - 1;
  const isNamed = chunks[name]?.kind === 'phrase' && isNameAt(parse, name);
  if (isNamed && isSaidOf(parse, comma + 1, last)) return name;
  const isList = chunks[last - 1]?.kind === 'phrase' && isNameAt(parse, last - 1) && isNameAt(parse, first);
  return isList && isNamed ? last - 1 : null;
}

/** "then 19", "the chipmaker", "who was 19": what is said of the name before. */
function isSaidOf(parse: Parse, from: number, to: number): boolean {
  const { chunks, items } = parse;
  const first = chunks[from];
  if (first?.kind === 'relative' || isWho(parse, from)) return true;
  if (first?.kind !== 'phrase' || chunks.slice(from, to).some(({ kind }) => kind === 'verb')) return false;
  const head = items[first.head];
  return (
    head?.quantity?.unit === 'age' ||
    head?.quantity?.kind === 'count' ||
    (/^(?:determiner|owner)$/.test(items[first.from]?.tag ?? '') && !isName(head?.mention))
  );
}

const isNameAt = (parse: Parse, at: number): boolean => {
  const chunk = parse.chunks[at];
  return chunk?.kind === 'phrase' && isName(parse.items[phraseAt(parse, at).head]?.mention);
};

/** Nothing of the clause stands before it. */
const opensClause = ({ chunks }: Parse, at: number): boolean =>
  ['undefined', 'and', 'but', 'semicolon', 'colon', 'relative', 'stop'].includes(
    String(chunks[at - 1]?.kind),
  );
