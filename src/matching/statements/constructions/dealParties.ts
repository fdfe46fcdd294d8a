import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { examplesOf } from '../../parse/examples.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isStrangersName } from '../../parse/strangersName.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { OPEN, type Slot } from '../parties/slots.ts';
import { isShare } from '../verbs/isShare.ts';

/**
 * Between whom the deal at `at` is: "Meta's PURCHASE of Instagram", "the Scale AI DEAL", "an AGREEMENT between Fenwick and Orla". Null
 * where the phrase is no deal; empty where the deal names nobody. `stranger` where it names somebody whom the ledger does not know.
 */
export function dealParties(parse: Parse, at: number, index: MatchIndex): Deal | null {
  const phrase = phraseAt(parse, at);
  const head = parse.items[phrase.head] as Item;
  if (head.mention || head.quantity || !isDeal(head.key)) return null;
  const found: Party[] = [];
  let stranger = false;
  const add = (party: Party): void => {
    const { quantity } = parse.items[phraseAt(parse, party.phrase).head] as Item;
    // "the purchase of the MINORITY INTEREST": a part of what was told of is nobody.
    if (party.ids.length === 0 && quantity === undefined && !isShare(parse, party.phrase)) stranger = true;
    const known = found.some(({ ids }) => ids.some((id) => party.ids.includes(id)));
    if (party.ids.length > 0 && !known) found.push(party);
  };
  for (let item = phrase.from; item < phrase.head; item += 1) {
    const { mention } = parse.items[item] as Item;
    if (item > 0 && isStrangersName(parse.items[item])) stranger = true;
    if (!mention || mention.how === 'term') continue;
    add({
      ids: mention.candidates,
      sure: mention.candidates.length === 1,
      phrase: at,
      from: item,
      to: phrase.to,
      within: [],
      former: false,
    });
  }
  for (const { preposition, phrase: each } of argumentsOf(parse, at))
    if (LEADING.test(preposition ?? '')) add(partyOf(parse, each, index));
  const examples = examplesOf(parse, at).map((each) => partyOf(parse, each, index));
  return { parties: found, stranger, examples: examples.filter(({ ids }) => ids.length > 0) };
}

export interface Deal {
  parties: Party[];
  stranger: boolean;
  /** "acquisitions LIKE INSTAGRAM": what was bought in each of several deals. */
  examples: Party[];
}

/**
 * How a deal fills the two places of a relation that may be said of it: each of those it is between may stand in either; where it names
 * but one, the other is left out, unless that is a stranger.
 */
export function placesOfDeal({ parties, stranger, examples }: Deal): Places[] {
  if (examples.length > 0)
    return examples.flatMap((each) => placesOfDeal({ parties: [...parties, each], stranger, examples: [] }));
  const slot: Slot = { parties, hold: 'filled' };
  if (stranger && parties.length < 2) return [];
  if (parties.length === 0) return [{ subject: OPEN, object: OPEN }];
  if (parties.length > 1) return [{ subject: slot, object: slot }];
  return [
    { subject: slot, object: OPEN },
    { subject: OPEN, object: slot },
  ];
}

type Places = { subject: Slot; object: Slot };

/** A word for an act that two are bound by or one does to another. */
export const isDeal = (key: string): boolean => DEALS.test(key.split(' ').at(-1) ?? '');

const DEALS =
  /^(?:(?:deal|purchase|acquisition|takeover|investment|transaction|agreement|buyout|tie-up|partnership|merger|bid|bet|move|alliance|pact|swoop)s?|involvement|entry|arrival|backing)$/;

const LEADING = /^(?:of|in|into|with|by|between|on)$/;
