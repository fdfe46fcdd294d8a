import { asideEnd, isParticiple, isWho, type Parse, phraseAt, startsClause } from '../clauses.ts';
import { isWhose } from '../subjects/isWhose.ts';

/** What stands after "and" or a comma: another phrase of the same list (`keep`), an aside to skip, or the end (null). */
export function afterJoint(parse: Parse, at: number): { skipTo: number; keep: boolean } | null {
  const { chunks } = parse;
  let next = at + 1;
  while (chunks[next]?.kind === 'and' || chunks[next]?.kind === 'comma') next += 1;
  const chunk = chunks[next];
  if (!chunk) return null;
  if (chunk.kind === 'preposition') return { skipTo: next, keep: false };
  if (
    chunk.kind === 'relative' ||
    isWho(parse, next) ||
    isWhose(parse, next) ||
    (chunk.kind === 'verb' && isParticiple(parse, next))
  ) {
    const end = asideEnd(parse, next);
    return end === null ? null : { skipTo: end + 1, keep: false };
  }
  if (chunk.kind !== 'phrase') return null;
  const described = descriptionEnd(parse, at, next);
  if (described !== null) return { skipTo: described + 1, keep: false };
  if (startsClause(parse, next)) return null;
  return { skipTo: next, keep: true };
}

/** "from Scale AI, A START-UP IN SAN FRANCISCO, since 2021": the comma behind what a name is said to be; null where it is none. */
function descriptionEnd(parse: Parse, at: number, next: number): number | null {
  const { chunks, items } = parse;
  const [name, own] = [chunks[at - 1], phraseAt(parse, next)];
  if (chunks[at]?.kind !== 'comma' || name?.kind !== 'phrase' || items[name.head]?.mention?.how !== 'name')
    return null;
  if (items[own.from]?.tag !== 'determiner' || items[own.head]?.mention || items[own.head]?.quantity)
    return null;
  const end = asideEnd(parse, next);
  if (end === null || chunks[end + 1]?.kind === 'and') return null;
  return chunks.slice(next, end).every(({ kind }) => kind === 'phrase' || kind === 'preposition')
    ? end
    : null;
}
