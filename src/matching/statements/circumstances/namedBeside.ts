import type { Chunk } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import { NEVER_OBJECT } from '../parties/leadsToObject.ts';

/**
 * The entities that the clause of the chunk at `at` names, but for those behind "despite", "alongside" and the like: a denial that leaves a place
 * open is about the one of them that fits it ("did not book $2 billion for its stake in X").
 * Only those behind it where `behind`: "nobody at X" names whom it does not mean.
 */
export function namedBeside(parse: Parse, at: number, behind: boolean): string[] {
  const { chunks, items } = parse;
  let [from, to] = [at, at + 1];
  while (from > 0 && !endsClause(chunks[from - 1])) from -= 1;
  while (to < chunks.length && !endsClause(chunks[to]) && !isLedGerund(parse, to)) to += 1;
  if (behind) from = at;
  const found: string[] = [];
  let away = false;
  for (const chunk of chunks.slice(from, to)) {
    if (chunk.kind === 'preposition')
      away = NEVER_OBJECT.has(chunk.key) || /^(?:like|unlike)$/.test(chunk.key);
    if (chunk.kind === 'verb') away = false;
    if (chunk.kind !== 'phrase' || away) continue;
    for (const item of items.slice(chunk.from, chunk.to))
      if (item.mention && item.mention.candidates.length === 1) found.push(...item.mention.candidates);
  }
  return found;
}

/** "booked it AS equity" goes on. */
const endsClause = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && CLAUSE_ENDS.has(chunk.kind) && chunk.key !== 'as';

const CLAUSE_ENDS = new Set([
  'comma',
  'semicolon',
  'colon',
  'dash',
  'but',
  'subordinator',
  'relative',
  'open',
]);

/** "stopped short OF BUYING X": what is done there is another act. */
const isLedGerund = ({ chunks }: Parse, at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.kind === 'verb' && chunk.form === 'ing' && chunks[at - 1]?.kind === 'preposition';
};
