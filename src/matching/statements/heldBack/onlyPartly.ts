import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Statement } from '../statement.ts';

/** "the BIGGEST owner", "a CO-owner": of one who shares it, the whole is not said, nor by "revenue FROM Google". */
export function isOnlyPartly(statement: Statement, parse: Parse): boolean {
  const { at, relation } = statement;
  if (isFromOne(statement, parse)) return true;
  const chunk = parse.chunks[at];
  if (!relation.wholly || chunk?.kind !== 'phrase') return false;
  // "its BIGGEST purchase" is one of several purchases, each of a whole.
  const isAct = parse.items[chunk.head]?.nouns.every(({ role }) => role === 'act') === true;
  return parse.items
    .slice(chunk.from, chunk.to)
    .some(({ key }) => PARTLY.test(key) || (!isAct && FIRST.test(key)));
}

/** "Its revenue FROM GOOGLE", "income FROM ADVERTISING": a part of what somebody makes; "from 2023" says when. */
function isFromOne({ at, relation }: Statement, parse: Parse): boolean {
  if (parse.chunks[at]?.kind !== 'phrase' || relation.objectAfter.length > 0 || relation.undergone.length > 0)
    return false;
  return argumentsOf(parse, at).some(
    ({ preposition, phrase }) =>
      preposition === 'from' && parse.items[phraseAt(parse, phrase).head]?.quantity === undefined,
  );
}

const PARTLY = /^(?:part|partial|joint|co|minority|majority)$/;
const FIRST = /^(?:biggest|largest|main|principal|single|second)$/;
