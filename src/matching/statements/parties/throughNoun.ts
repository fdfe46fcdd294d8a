import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { hostTold, PEOPLE } from './hostTold.ts';
import { OTHERS } from './isNeutral.ts';
import { ownerOf } from './ownerOf.ts';
import { type Party, partyOf } from './parties.ts';
import { wholeOf } from './someOf.ts';

/**
 * "Scale AI's BUSINESS keeps growing", "the RELEASE of Behemoth was delayed": whom or what the noun stands for, where `words` of the relation
 * list it as one that does; null where it stands for nobody known, or for a part only ("its CLOUD business").
 */
export function throughNoun(
  parse: Parse,
  at: number,
  words: Relation['through'],
  index: MatchIndex,
): Party | null {
  if (words.length === 0) return null;
  const whole = wholeOf(parse, at);
  if (whole !== null) return throughNoun(parse, whole, words, index);
  const { owner, from, head } = phraseAt(parse, at);
  const item = parse.items[head];
  if (item === undefined || (item.mention !== undefined && item.mention.how !== 'term')) return null;
  // "Meta's AI RESEARCHERS": a term that the ledger has for them is nobody's name, and its last word says what it is.
  const last = item.mention === undefined ? item.key : item.key.slice(item.key.lastIndexOf(' ') + 1);
  // "THOSE who left" are people.
  const key = last === 'those' ? 'people' : last;
  if (!words.includes(key)) return null;
  const between = parse.items.slice(owner?.to ?? from, head);
  if (between.some(({ tag, key }) => tag === 'noun' && !WHOLE.test(key))) return null;
  if (owner !== null) return ownerOf(parse, at);
  // "SCALE AI'S SERVICES", which the ledger has a term for
  const parents = item.mention?.candidates.flatMap((id) => index.entities.get(id)?.partOf ?? []) ?? [];
  if (parents.length === 1) return { ...partyOf(parse, at, index), ids: parents, sure: true };
  const told = PEOPLE.test(key) ? hostTold(parse, at) : null;
  if (told !== null) return partyOf(parse, told, index);
  const leads = PEOPLE.test(key) ? LEADS_TO_HOST : LEADS;
  const led = argumentsOf(parse, at).find(({ preposition }) => leads.test(preposition ?? ''));
  const party = led ? partyOf(parse, led.phrase, index) : null;
  if (party !== null && party.ids.length > 0) return party;
  // "the departure of Scale AI's CUSTOMERS" is what happens to Scale AI.
  return led && OTHERS.test(parse.items[phraseAt(parse, led.phrase).head]?.key ?? '')
    ? ownerOf(parse, led.phrase)
    : null;
}

const LEADS = /^(?:of|at)$/;
const LEADS_TO_HOST = /^(?:of|at|on|for|to)$/;

/** "its OVERALL business" is all of it. */
const WHOLE = /^(?:overall|whole|entire|total|own|annual|yearly|core|main|general|strong|rapid)$/;
