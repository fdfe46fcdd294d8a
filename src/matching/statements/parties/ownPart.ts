import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';

/**
 * "ITS AI division", "THE SOFTWARE GROUP'S AI division": the part that the ledger describes by its owner's name ("Microsoft's AI division"), however
 * the owner is called here; null where the ledger describes none so, or the owner can be several.
 */
export function ownPart({ items }: Parse, { owner, to }: Phrase, index: MatchIndex): string | null {
  const mention = owner === null ? undefined : items[owner.head]?.mention;
  if (owner === null || !mention) return null;
  const [holder] = mention.candidates;
  if (holder === undefined || (mention.candidates.length > 1 && mention.clear !== true)) return null;
  const words = items
    .slice(owner.to, to)
    .filter(({ key }) => !PLAIN.test(key))
    .map(({ key }) => key)
    .join(' ');
  return index.ownParts.get(`${holder}\n${words}`) ?? null;
}

/** Words that make no other part of it. */
const PLAIN = /^(?:'s|own|new|big|growing|entire|whole|vast|huge)$/;
