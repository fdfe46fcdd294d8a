import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { isStrangersName } from '../../parse/strangersName.ts';
import type { NounUse } from '../../words/relationWords.ts';
import type { Party } from '../parties/parties.ts';

/**
 * "Scale AI has picked MIRA MURATI as its interim CEO": a person by name, whom the ledger does not know, in a post with one holder, by a word
 * that no other post has. Whoever is a NEW head may have come after the one on record.
 */
export function isNewcomer(parse: Parse, at: number, use: NounUse, party: Party): boolean {
  const { chunks, items } = parse;
  const { from, to } = phraseAt(parse, at);
  if (!use.relation.oneHolder || use.shared > 1 || use.role !== 'title' || party.ids.length > 0) return false;
  if (items.slice(from, to).some(({ key }) => LATER.test(key))) return false;
  // "interim CEO OF LABELWISE, a rival of Scale AI"
  const place = chunks[at + 1]?.kind === 'preposition' ? chunks[at + 2] : undefined;
  if (place?.kind === 'phrase' && isStrangersName(items[place.head])) return false;
  const named = chunks[party.phrase];
  if (named?.kind !== 'phrase') return false;
  const name = items.slice(named.from, named.to);
  return name.length > 1 && name.length <= LONGEST_NAME && name.every(isStrangersName);
}

const LATER = /\b(?:new|next|future|permanent|first|second|incoming|another)\b/;
const LONGEST_NAME = 3;
