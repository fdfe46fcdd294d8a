import type { Parse } from '../../parse/clauses.ts';
import type { Statement } from '../statement.ts';

/** "the BIGGEST owner", "a CO-owner": of one who shares it, the whole is not said. */
export function isOnlyPartly({ at, relation }: Statement, parse: Parse): boolean {
  const chunk = parse.chunks[at];
  if (!relation.wholly || chunk?.kind !== 'phrase') return false;
  // "its BIGGEST purchase" is one of several purchases, each of a whole.
  const isAct = parse.items[chunk.head]?.nouns.every(({ role }) => role === 'act') === true;
  return parse.items
    .slice(chunk.from, chunk.to)
    .some(({ key }) => PARTLY.test(key) || (!isAct && FIRST.test(key)));
}

const PARTLY = /^(?:part|partial|joint|co|minority|majority)$/;
const FIRST = /^(?:biggest|largest|main|principal|single|second)$/;
