import { DEFINITE } from '../names/pronouns.ts';
import type { Token } from '../words/tokens.ts';
import { isLabelled } from './chunks/isLabelled.ts';
import { type Parse, phraseAt } from './clauses.ts';
import type { Item } from './items/readItems.ts';

/** Nouns for a part of something: who buys a stake in a firm has to do with the firm. */
const PARTS = new Set(
  `stake share shares stakes holding interest slice chunk piece part half quarter third minority majority portion equity stock ownership chunk tranche control remainder rest slug
  parts percentage bit per-cent`.split(/\s+/),
);

/** Words for a sum of money or a deal as such: a figure before them is the figure of the deal. */
export const NEUTRAL_NOUNS = new Set(
  `cheque check cash sum deal package fee price tag outlay investment bill transaction agreement infusion injection amount total payment transfer bet stake tie-up tieup partnership
  punt wager gamble splurge purchase acquisition takeover swoop move offer contract pact payout war-chest spree dollars worth pile lump chunk mountain money funding round capital financing consideration packages cheques checks offers payouts sums payments`.split(
    /\s+/,
  ),
);

/** "a minority STAKE": of a noun of several words the last says what it is. */
export const isPart = (item: Item): boolean =>
  PARTS.has(item.mention === undefined ? item.key.slice(item.key.lastIndexOf(' ') + 1) : item.key) ||
  (item.quantity !== undefined && (item.quantity.kind === 'percent' || item.quantity.kind === 'fraction'));

/** "the shares", "those shares", "the stake": a part of what was told of before, and nobody's in these words. */
export function isToldShare(parse: Parse, at: number): boolean {
  const phrase = phraseAt(parse, at);
  const head = parse.items[phrase.head] as Item;
  // "NONE of the shares", "ALL of the stock"
  if (EACH.test(head.key) && parse.chunks[at + 1]?.key === 'of' && parse.chunks[at + 2]?.kind === 'phrase')
    return isToldShare(parse, at + 2);
  if (head.quantity !== undefined || !isPart(head) || phrase.owner !== null) return false;
  if (!DEFINITE.has(parse.items[phrase.from]?.key ?? '')) return false;
  const [next, own, main] = parse.chunks.slice(at + 1, at + 4);
  // "the shares META IS BUYING carry …"
  const isDescribed = next?.kind === 'phrase' && own?.kind === 'verb' && main?.kind === 'verb';
  return next?.kind === 'verb' || next?.kind === 'relative' || isDescribed;
}

const EACH = /^(?:none|all|each|every one|neither|both)$/;

/** Whether a sentence speaks of "the deal", "that sum", "those shares" without a name, or is no more than a label ("Stake: 49%"). */
export function leansOnOthers(tokens: readonly Token[]): boolean {
  if (isLabelled(tokens)) return true;
  return tokens.some(
    (token, at) =>
      (PARTS.has(token.key) || NEUTRAL_NOUNS.has(token.key)) &&
      [tokens[at - 1], tokens[at - 2]].some((before) => DEFINITE.has(before?.key ?? '')),
  );
}
