import type { MatchIndex } from '../../indexLedger.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Statement } from '../statement.ts';
import { postsIn } from '../titles/postsIn.ts';

/**
 * "Jason Droege, who used to be its FINANCE CHIEF, is interim chief executive": why what a sentence says of somebody is not all as the record has it,
 * where it gives them a post that is none of those on record for them. Null where it gives none, or the ledger knows no post of theirs.
 */
export function otherPost(statement: Statement, parse: Parse, index: MatchIndex): string | null {
  const posts = postsIn(parse, index);
  if (posts.length === 0) return null;
  const named = [...statement.subject.parties, ...statement.object.parties].flatMap(({ ids }) => ids);
  const other = posts.find(({ person }) => named.includes(person));
  return other ? `the post of “${other.words}” is not one on record` : null;
}
