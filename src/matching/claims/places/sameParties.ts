import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import type { Slot } from '../../statements/parties/slots.ts';
import type { Run } from '../../statements/span.ts';
import type { Statement } from '../../statements/statement.ts';
import type { Finding } from '../readings/findClaims.ts';

/** What was found with a figure and is plainly said: what stands beside that figure may be of the same parties. */
export const plainlyFound = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ figure, agreement, question, statement }) =>
      figure !== null &&
      (agreement?.is === 'agrees' || agreement?.is === 'contradicts') &&
      question === undefined &&
      statement.mode.is === 'fact',
  );

/** What `figure` says in the relation of `record`, told as the statement that was found is told: of whom both records are, if of no other `who`. */
export function sayingOf(
  record: IndexedClaim,
  given: Finding,
  object: string,
  figure: Figure,
  run: Run,
  index: MatchIndex,
  who?: string,
): Statement {
  const { subject } = record.recognition;
  const shared = who ?? (given.claim.recognition.subject.find((id) => subject.includes(id)) as string);
  return { ...tellingOf(record, given, [shared, object], figure, run, index), figures: [figure] };
}

/** What the relation of `record` says of these two, told as the statement that was found is told; `where` is what names them. */
export function tellingOf(
  record: IndexedClaim,
  { statement }: Pick<Finding, 'statement'>,
  [subject, object]: readonly [string, string],
  { phrase, from, to }: Pick<Figure, 'phrase' | 'from' | 'to'>,
  run: Run,
  index: MatchIndex,
): Statement {
  const place = (id: string): Slot => ({
    hold: 'filled',
    parties: [{ ids: [id], sure: true, phrase, from, to, within: [], former: false }],
  });
  return {
    ...statement,
    relation: index.relations.get(record.recognition.relation) as Statement['relation'],
    subject: place(subject),
    object: place(object),
    figures: [],
    at: phrase,
    runs: [run],
    joint: false,
    undergone: false,
  };
}
