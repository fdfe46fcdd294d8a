import type { Claim } from '../../../model/claim.ts';
import { oncePer } from '../../words/oncePer.ts';
import { stemsOf } from '../../words/stems.ts';
import { tokenise } from '../../words/tokens.ts';

/** The stems of the words of a record: of its statement and of what its sources say. */
export const stemsOfRecord = oncePer(
  ({ statement, evidence }: Claim): Set<string> =>
    stemsOf(tokenise([statement, ...evidence.map(({ finding }) => finding)].join(' '))),
);
