import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import type { Statement } from '../statement.ts';

/**
 * "Instagram pulled in $32.4 billion FOR GOOGLE": why what somebody does for another firm than its own owner is not what the record says it does; null
 * where nobody else is named, or the relation is one between two.
 */
export function forAnother(
  { at, relation, subject, figures }: Statement,
  parse: Parse,
  index: MatchIndex,
): string | null {
  if (parse.chunks[at]?.kind !== 'verb' || relation.objectAfter.length > 0 || figures.length === 0)
    return null;
  if (relation.undergone.length > 0 || relation.titles.length > 0) return null;
  const ids = subject.parties.flatMap((party) => party.ids);
  if (ids.length === 0) return null;
  for (const { preposition, phrase } of argumentsOf(parse, at)) {
    if (preposition !== 'for') continue;
    const head = parse.items[phraseAt(parse, phrase).head] as Item;
    const other = head.mention?.how === 'name' ? head.mention.candidates[0] : undefined;
    if (other === undefined || index.entities.get(other)?.type !== 'organisation' || ids.includes(other))
      continue;
    const isOwn = ids.some((id) => index.entities.get(id)?.partOf === other);
    if (!isOwn) return `it was for “${head.text}”`;
  }
  return null;
}
