import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import type { Statement } from '../statement.ts';

/** "The lab is led by Wang AND NAT FRIEDMAN": what a deed of several says of each of them, where the vocabulary has a word for it (`jointOf`). */
export function jointStatements(statement: Statement, index: MatchIndex): Statement[] {
  const { relation, subject, joint, use } = statement;
  const shared: readonly Relation[] = index.joint.get(relation.id) ?? [];
  // "is in the hands of Wang AND FRIEDMAN"
  const isInverse = use?.role === 'inverse';
  if (shared.length === 0 || !(joint || isInverse) || subject.hold !== 'filled' || subject.parties.length < 2)
    return [];
  return shared.map((each) => ({ ...statement, relation: each, figures: [] }));
}
