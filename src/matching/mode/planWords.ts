import type { Phrase } from '../parse/chunks/readChunks.ts';
import { chainHead, type Parse } from '../parse/clauses.ts';
import type { Item } from '../parse/items/readItems.ts';

/** Nouns for an act that is not done: "TALKS to buy", "PLANS to sell". */
export const PLAN_NOUNS =
  /^(?:intentions?|talks?|plans?|bid|bids|offer|offers|proposal|effort|efforts|attempt|attempts|ambitions?|hopes?|option|right|desire|interest|negotiations?|discussions?|push|chance|opportunity|race|quest|pressure|need|want|campaign|track|course)$/;

/** "plans AT ALL to cut", "plans FOR NOW to cut": what stands between is no part of it. */
export function planBefore(parse: Parse, at: number): number {
  const first = chainHead(parse, at);
  const key = parse.items[(parse.chunks[first] as Phrase).head]?.key ?? '';
  // "the DECISION by Meta to buy it"
  const plans =
    PLAN_NOUNS.test(key) || /^(?:decision|move|agreement|choice|refusal|failure|inability)$/.test(key);
  return first !== at && plans ? first : at;
}

/** "plans WHATEVER to cut", "plans AT ALL to cut": the word that the infinitive hangs on may stand before another. */
export function governingNoun({ chunks, items }: Parse, at: number): Item | undefined {
  const own = chunks[at] as Phrase;
  return items.slice(own.from, own.to).find(({ key }) => PLAN_NOUNS.test(key)) ?? items[own.head];
}

/** "NO plans to buy", "NO part in founding". */
export const saysNo = (parse: Parse, phrase: number): boolean =>
  /^(?:no|little|zero)$/.test(parse.items[(parse.chunks[phrase] as { from: number }).from]?.key ?? '');

/** Verbs for an act that is not yet done: "HOPES to buy". */
export const PLANS =
  /^(?:plan|want|hope|aim|intend|expect|seek|try|attempt|consider|propose|threaten|offer|prepare|look|wish|mean|long|dream|vow|promise|mull|weigh|ponder|discuss|explore|eye|need|ask|like|love|tempt|set|position|schedule|slate|project|forecast|predict|order|instruct|command|condemn|sentence|tell|rumour|rumor|tip|urge|push|press|struggle|gear|stand|stop|use|work|race|negotiate|bargain|haggle|scramble|strive|fight|battle)$/;

/** Verbs for an act that is not done: "DECLINED to buy". */
export const REFUSALS = /^(?:refuse|decline|fail|neglect|forget|cease)$/;

/** Verbs whose infinitive says what is done or agreed: "AGREED to buy", "PAID $14.3 billion to take". */
export const AGREEMENTS =
  /^(?:agree|manage|choose|decide|help|go|begin|start|proceed|move|sign|get|prove|say|report|understand|know|believe|think|claim|confirm|commit|announce|pay|spend|join|leave|use|hire|recruit|poach|come|rush|opt|step|act|allow|enable|reveal|estimate)$/;

/** Words between a verb and its infinitive that leave the act open: "is LIKELY to buy". */
export const PLAN_WORDS =
  /^(?:set|poised|likely|unlikely|due|ready|about|expected|able|unable|willing|keen|eager|close|near|bound|hoping|going|prepared|reluctant|free)$/;

/** Helpers that speak of what is to come and leave nothing open. */
export const WILL = /^(?:will|shall|'ll|won't)$/;
