import type { Phrase } from './chunks/readChunks.ts';
import type { Item } from './items/readItems.ts';

/** Those who lead a firm; "an executive" does what he does for himself. */
export const LEADERS =
  /^(?:executives|leaders|leadership|management|managers|bosses|officials|chiefs|directors|higher-ups|brass)$/;

/**
 * "Meta EXECUTIVES", "Scale AI's MANAGEMENT", "BOSSES at Google": the item that names whom those act for who lead it. Null where the phrase is of nobody's
 * leaders, or only of some of them or of those who once were: what these do is not done for all.
 */
export function leadersOf(items: readonly Item[], { from, to, head, owner }: Phrase): number | null {
  if (!LEADERS.test(items[head]?.key ?? '')) return null;
  if (items.slice(from, head).some(({ key, tag }) => tag === 'quantity' || ONLY_SOME.test(key))) return null;
  if (owner !== null) return nameAt(items, owner.head);
  const before = head > from ? nameAt(items, head - 1) : null;
  if (before !== null) return before;
  if (!/^(?:at|of)$/.test(items[to]?.key ?? '')) return null;
  // "executives at META AND GOOGLE", "bosses at GOOGLE'S rivals"
  const next = items[to + 2];
  return next?.tag === 'possessive' || next?.tag === 'and' || next?.tag === 'noun'
    ? null
    : nameAt(items, to + 1);
}

const nameAt = (items: readonly Item[], at: number): number | null => {
  const mention = items[at]?.mention;
  return mention === undefined || mention.person || mention.how === 'term' ? null : at;
};

const ONLY_SOME =
  /^(?:former|ex|formerly|erstwhile|departing|outgoing|some|several|many|few|most|certain|other|rival|junior|middle|regional)$/;
