import { type Parse, phraseAt } from '../parse/clauses.ts';
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
