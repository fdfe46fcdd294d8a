import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { type Slot, surelyIn } from '../parties/slots.ts';
import type { Statement } from '../statement.ts';

/**
 * "GOOGLE launched A GENERATIVE AI TEAM": whether what a statement speaks of by a word for its kind alone is, by whom it names beside, another's than the one
 * that the ledger has. A name means whom it names, whoever else is told of.
 */
export function isOthersTeam({ subject, object }: Statement, parse: Parse, index: MatchIndex): boolean {
  return (
    isOfAnother(subject, object, parse, index) ||
    isOfAnother(object, subject, parse, index) ||
    isElsewhere([subject, object], parse, index)
  );
}

/** "AT MICROSOFT, the AI division is run by …": at whom it is, stands before. */
function isElsewhere(slots: readonly Slot[], parse: Parse, index: MatchIndex): boolean {
  const [at, where] = parse.chunks;
  if (at?.key !== 'at' || where?.kind !== 'phrase') return false;
  const [firm, ...others] = parse.items[where.head]?.mention?.candidates ?? [];
  if (firm === undefined || others.length > 0) return false;
  return slots.some(({ parties }) =>
    parties.some(({ ids, phrase }) => {
      const { head, owner } = phraseAt(parse, phrase);
      const team = index.entities.get(ids[0] ?? '');
      const isOpen = owner === null && parse.items[head]?.mention?.how !== 'name';
      return (
        isOpen &&
        team?.partOf !== undefined &&
        team.type === 'organisation' &&
        isFirm(firm, team.partOf, index) &&
        firm !== team.partOf
      );
    }),
  );
}

function isOfAnother(teams: Slot, firms: Slot, parse: Parse, index: MatchIndex): boolean {
  if (firms.parties.length === 0) return false;
  for (const { ids, phrase } of teams.parties) {
    const owner = isTerm(parse, phraseAt(parse, phrase))
      ? index.entities.get(ids[0] ?? '')?.partOf
      : undefined;
    if (owner === undefined) continue;
    const firm = surelyIn(firms);
    if (firm.length > 0 && firm.every((each) => each !== owner && isFirm(each, owner, index))) return true;
  }
  return false;
}

/** "A generative AI team" */
const isTerm = ({ items }: Parse, { head, from }: Phrase): boolean =>
  items[head]?.mention?.how === 'term' && /^an?$/.test(items[from]?.key ?? '');

function isFirm(id: string, owner: string, index: MatchIndex): boolean {
  const entity = index.entities.get(id);
  return entity?.type === 'organisation' && entity.partOf !== owner;
}
