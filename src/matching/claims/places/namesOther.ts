import type { MatchIndex } from '../../indexLedger.ts';
import { isName } from '../../names/isName.ts';
import type { Parse } from '../../parse/clauses.ts';
import { isSaying } from '../../statements/anchored/anchorClause.ts';
import { areKin } from './areKin.ts';

/**
 * Whether a sentence names somebody of the ledger who is none of `parties` and does not merely say so, or tells to whom something is given
 * ("gave 49% TO ITS STAFF"): what it leaves out may be theirs.
 */
export const namesOther = (parse: Parse, parties: readonly string[], index: MatchIndex): boolean =>
  parse.chunks.some((chunk, at) => {
    const before = parse.chunks[at - 1]?.key;
    if (chunk.kind !== 'phrase' || before === 'according to' || isSaying(parse, at + 1)) return false;
    return parse.items
      .slice(chunk.from, chunk.to)
      .some(
        ({ mention }) =>
          mention !== undefined &&
          (isName(mention) || before === 'to') &&
          !mention.candidates.some((id) => parties.some((party) => id === party || areKin(id, party, index))),
      );
  });
