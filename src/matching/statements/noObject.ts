import type { MatchIndex } from '../indexLedger.ts';
import { type Argument, type Parse, phraseAt } from '../parse/clauses.ts';
import { isPart, NEUTRAL_NOUNS } from '../parse/partWords.ts';
import type { Phrase } from '../parse/readChunks.ts';
import type { Item } from '../parse/readItems.ts';
import type { VerbUse } from '../words/relationWords.ts';
import { type Party, partyOf } from './parties.ts';

/** "takes CONTROL of it": a word of the verb's own is no part of anything. */
export const isOwnWord = (parse: Parse, at: number, { needs }: VerbUse): boolean =>
  needs.includes(parse.items[phraseAt(parse, at).head]?.key ?? '');

/** "to buy FROM Scale AI": from whom something is bought, and not who. */
export const buysFrom = (parse: Parse, use: VerbUse, args: readonly Argument[]): boolean =>
  !use.needs.includes('from') &&
  args.some(({ preposition }) => preposition === 'from') &&
  !args.some(
    ({ preposition, phrase }) =>
      preposition === null && parse.items[phraseAt(parse, phrase).head]?.mention !== undefined,
  );

/** "bought INTO Scale AI" is no purchase of it. */
export const buysInto = (parse: Parse, use: VerbUse, args: readonly Argument[], index: MatchIndex): boolean =>
  !use.needs.includes('into') &&
  args.some(
    ({ preposition, phrase }) => preposition === 'into' && partyOf(parse, phrase, index).ids.length > 0,
  );

/** "paid bankers $90 million for ADVICE ON Scale AI": what another noun is about is no object of the verb. */
export function hangsOnNoun({ chunks, items }: Parse, party: Party, args: readonly Argument[]): boolean {
  const own = items[(chunks[party.phrase] as Phrase).head] as Item;
  const at = own.mention === undefined ? party.phrase : party.phrase - 2;
  const noun = chunks[at];
  const preposition = chunks[at + 1];
  if (noun?.kind !== 'phrase' || preposition?.kind !== 'preposition' || !ABOUT.has(preposition.key))
    return false;
  const led = args.find(({ phrase }) => phrase === at);
  const head = items[noun.head] as Item;
  return (
    led !== undefined &&
    led.preposition !== null &&
    led.preposition !== 'into' &&
    head.tag === 'noun' &&
    head.nouns.length === 0 &&
    !isPart(head) &&
    !NEUTRAL_NOUNS.has(head.key)
  );
}

const ABOUT = new Set(['on', 'about', 'over', 'with', 'regarding', 'around']);
