import type { MatchIndex } from '../../indexLedger.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Argument, Parse } from '../../parse/clauses.ts';
import { lastWord } from '../../words/inKey.ts';
import { type Party, partyOf } from '../parties/parties.ts';

/**
 * To whom the verb at `at` hands something out: "awarded contracts TO OPENAI AND GOOGLE". None of those need be known. Null where it hands out nothing, or says to
 * nobody.
 */
export function handedTo(
  parse: Parse,
  at: number,
  args: readonly Argument[],
  index: MatchIndex,
): Party[] | null {
  const { main } = parse.chunks[at] as VerbGroup;
  if (!HANDING.test(parse.items[main]?.lemma ?? '')) return null;
  const receivers = args.filter(({ preposition }) => preposition === 'to');
  return receivers.length === 0 ? null : receivers.map(({ phrase }) => partyOf(parse, phrase, index));
}

/** Whether a noun is work that is given out: whoever is handed it has it, and gets nothing of whoever else. */
export const isGivenOut = (key: string): boolean => ORDERS.test(lastWord(key));

const HANDING = /^(?:award|give|grant|hand|assign|issue|let|offer)$/;
const ORDERS = /^(?:contracts?|orders?|mandates?|commissions?|tenders?|work|business)$/;
