import { type Parse, phraseAt } from '../parse/clauses.ts';
import { isStrangersName } from '../parse/strangersName.ts';
import type { Party } from './parties.ts';

/** "META'S stake": whose the phrase at `at` is, where the ledger knows them; null where it does not say or nobody knows. */
export function ownerOf(parse: Parse, at: number): Party | null {
  const { owner, from, to } = phraseAt(parse, at);
  const mention = owner && parse.items[owner.head]?.mention;
  if (!mention) return null;
  return {
    ids: mention.candidates,
    sure: mention.candidates.length === 1,
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

/** "a seat on EXPEDIA'S board": the word that a verb needs is of somebody whom the ledger does not know. */
export function ownedByStranger(parse: Parse, at: number): boolean {
  const { owner } = phraseAt(parse, at);
  return owner !== null && isStrangersName(parse.items[owner.head]);
}

/** "integral to ITS business": the same by a pronoun that can mean but one, where the word is for all that a firm does. */
export function plainOwnerOf(parse: Parse, at: number): Party | null {
  const { owner, head } = phraseAt(parse, at);
  if (owner === null || !WHOLE.test(parse.items[head]?.key ?? '')) return null;
  return parse.items[owner.head]?.mention?.candidates.length === 1 ? ownerOf(parse, at) : null;
}

const WHOLE = /^(?:business|strategy|strategies|operations)$/;
