import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { ownerOf } from '../parties/ownerOf.ts';
import { partyOf } from '../parties/parties.ts';
import { type Slot, slotOf } from '../parties/slots.ts';
import type { Scene } from './verbScene.ts';

/** "The RELEASE OF BEHEMOTH has slipped", "the LAUNCH OF GPT-5 is imminent": what the act is of, where no sum is said of it; else null. */
export function launchOf(
  parse: Parse,
  agents: readonly number[],
  { args }: Scene,
  index: MatchIndex,
): Slot | null {
  const [at] = agents;
  if (at === undefined || agents.length > 1) return null;
  const head = parse.items[phraseAt(parse, at).head];
  const isAct = head?.mention === undefined && head?.nouns.some(({ role }) => role === 'act');
  const hasSum = args.some(
    ({ phrase }) => parse.items[phraseAt(parse, phrase).head]?.quantity?.kind === 'money',
  );
  if (!isAct || hasSum) return null;
  const of = argumentsOf(parse, at).find(({ preposition }) => preposition === 'of');
  const party = of ? partyOf(parse, of.phrase, index) : ownerOf(parse, at);
  return party && party.ids.length > 0 ? slotOf([party]) : null;
}
