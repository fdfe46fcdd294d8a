import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { type Argument, type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart, NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import type { Party } from '../parties/parties.ts';

/** "takes CONTROL of it": a word of the verb's own is no part of anything. */
export const isOwnWord = (parse: Parse, at: number, { needs }: VerbUse): boolean =>
  needs.includes(parse.items[phraseAt(parse, at).head]?.key ?? '');

/** "is known FOR ENABLING firms": what its own preposition leads to is a deed, and no other object is left out. */
export function leadsToDeed({ chunks }: Parse, at: number, { needs }: VerbUse): boolean {
  const [led, deed] = [chunks[at + 1], chunks[at + 2]];
  return led?.kind === 'preposition' && deed?.kind === 'verb' && needs.at(-1) === led.key;
}

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
