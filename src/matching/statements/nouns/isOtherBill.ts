import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';

/** "its CLOUD bill", "its LEGAL costs": a bill for something else than what is bought. */
export function isOtherBill({ items }: Parse, { from, head }: Phrase): boolean {
  const [before, word] = [items[head - 1], items[head]];
  return (
    head > from &&
    BILLS.test(word?.key ?? '') &&
    before?.tag === 'noun' &&
    before.mention === undefined &&
    before.quantity === undefined &&
    !OF_BARGAINS.test(before.key)
  );
}

const BILLS = /^(?:bill|tab|cheque|check|invoice)$/;
const OF_BARGAINS =
  /^(?:total|overall|final|full|purchase|acquisition|takeover|investment|deal|whole|entire|combined)$/;
