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

/** What `figure` says in the relation of `record`, told as the statement that was found is told. */
export function sayingOf(
  record: IndexedClaim,
  { claim, statement }: Finding,
  object: string,
  figure: Figure,
  run: Run,
  index: MatchIndex,
): Statement {
  const { relation, subject } = record.recognition;
  const place = (id: string): Slot => ({
    hold: 'filled',
    parties: [
      {
        ids: [id],
        sure: true,
        phrase: figure.phrase,
        from: figure.from,
        to: figure.to,
        within: [],
        former: false,
      },
    ],
  });
  return {
    ...statement,
    relation: index.relations.get(relation) as Statement['relation'],
    subject: place(claim.recognition.subject.find((id) => subject.includes(id)) as string),
    object: place(object),
    figures: [figure],
    at: figure.phrase,
    runs: [run],
    joint: false,
    undergone: false,
  };
}
