import type { MatchIndex } from '../../indexLedger.ts';
import { FACT } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { PLAIN, type Statement } from '../statement.ts';

/** "Amazon-backed Anthropic". */
export function backedCompound(
  parse: Parse,
  at: number,
  phrase: Phrase,
  place: number,
  index: MatchIndex,
): Statement[] {
  const agent = parse.items[place - 1];
  if (!agent?.mention) return [];
  const party: Party = {
    ids: agent.mention.candidates,
    sure: true,
    phrase: at,
    from: place - 1,
    to: place,
    within: [],
    former: false,
  };
  const whole = partyOf(parse, at, index);
  return (parse.items[place] as Item).verbs
    .filter((use) => use.role === 'does' && use.needs.length === 0)
    .map((use) => ({
      ...PLAIN,
      relation: use.relation,
      subject: slotOf([party]),
      object: slotOf([whole]),
      figures: [],
      times: [],
      mode: sentenceMode(parse) ?? FACT,
      at,
      runs: [[place - 1, phrase.to]],
    }));
}
