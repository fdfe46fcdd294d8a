import type { MatchIndex } from '../../indexLedger.ts';
import { denied } from '../../mode/modes.ts';
import type { Parse } from '../../parse/clauses.ts';
import { isContrasted } from '../../parse/contrast.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { partyOf } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import type { Statement } from '../statement.ts';

/** "Microsoft, NOT GOOGLE, was its largest customer" denies of Google what it says of Microsoft: the statements so denied. With a figure it is left open which of the two is denied. */
export function contrastedStatements(statement: Statement, parse: Parse, index: MatchIndex): Statement[] {
  const verb = statement.clause;
  if (
    statement.mode.is !== 'fact' ||
    statement.undergone ||
    statement.ranked ||
    statement.figures.length > 0 ||
    verb === null
  )
    return [];
  const [first] = subjectOf(parse, verb).phrases;
  const { chunks, items } = parse;
  const other = first === undefined ? undefined : chunks[first + 2];
  if (first === undefined || chunks[first + 1]?.kind !== 'comma' || other?.kind !== 'phrase') return [];
  if (!isContrasted(items, other)) return [];
  const own = statement.subject.parties.some(({ phrase }) => phrase === first);
  if (!own && statement.subject.hold !== 'closed') return [];
  const subject = slotOf([partyOf(parse, first + 2, index)]);
  if (subject.hold !== 'filled') return [];
  return [{ ...statement, subject, mode: denied('“not” sets the two against each other') }];
}
