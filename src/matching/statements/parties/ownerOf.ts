import { isName } from '../../names/isName.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import { isStrangersName } from '../../parse/strangersName.ts';
import type { Party } from './parties.ts';

/** "META'S stake": whose the phrase at `at` is, where the ledger knows them; null where it does not say or nobody knows. */
export function ownerOf(parse: Parse, at: number): Party | null {
  const { owner, from, to } = phraseAt(parse, at);
  const mention = owner && parse.items[owner.head]?.mention;
  if (!mention) return null;
  return {
    ids: mention.candidates,
    sure: mention.candidates.length === 1,
    // "ITS OWN services" are nobody else's.
    ...(mention.further && parse.items[owner.to]?.key !== 'own' ? { further: mention.further } : {}),
    phrase: at,
    from,
    to,
    within: [],
    former: false,
  };
}

/** "a seat on SCALE AI'S board": whose the word is that a verb needs, by name. */
export function namedOwnerOf(parse: Parse, at: number): Party | null {
  const { owner } = phraseAt(parse, at);
  return owner && parse.items[owner.head]?.mention?.how !== 'pronoun' ? ownerOf(parse, at) : null;
}

/** "completed the SCALE AI deal": which deal the word of a verb means, by the one name before it. */
export function nameInDeal(parse: Parse, at: number): Party | null {
  const { from, head, to, owner } = phraseAt(parse, at);
  if (owner !== null || !NEUTRAL_NOUNS.has(parse.items[head]?.key ?? '')) return null;
  const names = [];
  for (let item = from; item < head; item += 1) {
    const { mention } = parse.items[item] as Item;
    if (isStrangersName(parse.items[item])) return null;
    if (isName(mention)) names.push({ item, ids: mention.candidates });
  }
  const [only] = names;
  if (only === undefined || names.length > 1) return null;
  return {
    ids: only.ids,
    sure: only.ids.length === 1,
    phrase: at,
    from: only.item,
    to,
    within: [],
    former: false,
  };
}

/** "a seat on EXPEDIA'S board": the word that a verb needs is of somebody whom the ledger does not know. */
export function ownedByStranger(parse: Parse, at: number): boolean {
  const { owner, from, head } = phraseAt(parse, at);
  const item = parse.items[head] as Item;
  // "completed the RAY-BAN deal"
  if (owner === null && item.mention === undefined && NEUTRAL_NOUNS.has(item.key))
    return parse.items.slice(from, head).some(isStrangersName);
  // "puts HIS own worth at": no firm's.
  if (owner !== null && PERSONAL.test(parse.items[owner.head]?.key ?? '') && WORTH.test(item.key))
    return true;
  return owner !== null && isStrangersName(parse.items[owner.head]);
}

/** "HIS own worth": what a person, and no firm, is worth. */
export function isOfPerson(parse: Parse, at: number): boolean {
  const { owner, head } = phraseAt(parse, at);
  const isPersonal = owner !== null && PERSONAL.test(parse.items[owner.head]?.key ?? '');
  return isPersonal && WORTH.test(parse.items[head]?.key ?? '');
}

const PERSONAL = /^(?:his|her|my|your)$/;
const WORTH = /^(?:worth|value|valuation)$/;

/** "integral to ITS business": the same by a pronoun that can mean but one, where the word is for all that a firm does. */
export function plainOwnerOf(parse: Parse, at: number): Party | null {
  const { owner, head } = phraseAt(parse, at);
  if (owner === null || !WHOLE.test(parse.items[head]?.key ?? '')) return null;
  return parse.items[owner.head]?.mention?.candidates.length === 1 ? ownerOf(parse, at) : null;
}

const WHOLE = /^(?:business|strategy|strategies|operations)$/;
