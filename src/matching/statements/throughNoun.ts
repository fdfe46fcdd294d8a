import type { Relation } from '../../model/relation.ts';
import type { MatchIndex } from '../indexLedger.ts';
import { argumentsOf } from '../parse/arguments.ts';
import { type Parse, phraseAt } from '../parse/clauses.ts';
import { ownerOf } from './ownerOf.ts';
import { type Party, partyOf } from './parties.ts';

/**
 * "Scale AI's BUSINESS keeps growing", "the RELEASE of Behemoth was delayed": whom or what the noun stands for, where the relation lists it
 * as one that does; null where it stands for nobody known, or for a part only ("its CLOUD business").
 */
export function throughNoun(parse: Parse, at: number, relation: Relation, index: MatchIndex): Party | null {
  if (relation.through.length === 0) return null;
  const { owner, from, head } = phraseAt(parse, at);
  const item = parse.items[head];
  if (item === undefined || item.mention !== undefined || !relation.through.includes(item.key)) return null;
  const between = parse.items.slice(owner?.to ?? from, head);
  if (between.some(({ tag, key }) => tag === 'noun' && !WHOLE.test(key))) return null;
  if (owner !== null) return ownerOf(parse, at);
  const led = argumentsOf(parse, at).find(({ preposition }) => LEADS.test(preposition ?? ''));
  const party = led ? partyOf(parse, led.phrase, index) : null;
  return party !== null && party.ids.length > 0 ? party : null;
}

const LEADS = /^(?:of|at)$/;

/** "its OVERALL business" is all of it. */
const WHOLE = /^(?:overall|whole|entire|total|own|annual|yearly|core|main|general|strong|rapid)$/;
