import type { MatchIndex } from '../indexLedger.ts';
import { type Parse, phraseAt } from '../parse/clauses.ts';
import type { Item } from '../parse/readItems.ts';
import type { Party } from './parties.ts';
import type { Statement } from './statements.ts';

/**
 * "GOOGLE launched A GENERATIVE AI TEAM": whether what a statement speaks of by a word for its kind alone is, by whom it names beside, another's than the one
 * that the ledger has. A name means whom it names, whoever else is told of.
 */
export function isOthersTeam({ subject, object }: Statement, parse: Parse, index: MatchIndex): boolean {
  return isOfAnother(subject.parties, object.parties) || isOfAnother(object.parties, subject.parties);

  function isOfAnother(teams: readonly Party[], firms: readonly Party[]): boolean {
    const firm = firms.filter(({ sure }) => sure).flatMap(({ ids }) => ids);
    return teams.some((team) => {
      const [id] = team.ids;
      const owner = id === undefined ? undefined : index.entities.get(id)?.partOf;
      if (owner === undefined || firm.length === 0 || firm.includes(owner)) return false;
      const phrase = phraseAt(parse, team.phrase);
      const head = parse.items[phrase.head] as Item;
      if (head.mention?.how !== 'term' || !/^an?$/.test(parse.items[phrase.from]?.key ?? '')) return false;
      return firm.every((each) => isFirm(each, owner));
    });
  }

  function isFirm(id: string, owner: string): boolean {
    const entity = index.entities.get(id);
    return entity?.type === 'organisation' && entity.partOf !== owner;
  }
}
