import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { ownerOf } from '../parties/ownerOf.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { type Slot, slotOf } from '../parties/slots.ts';

/** "Microsoft's ties with OPENAI have cost it …", "WHATSAPP'S purchase set Facebook back …": with whom `payers` had the dealings that cost them; null where those name nobody else, or several. */
export function otherSide(
  parse: Parse,
  agents: readonly number[],
  payers: readonly Party[],
  index: MatchIndex,
): Slot | null {
  const [at] = agents;
  if (at === undefined || agents.length > 1 || payers.length !== 1) return null;
  const head = parse.items[phraseAt(parse, at).head];
  if (head?.mention !== undefined || !DEALINGS.test(head?.key ?? '')) return null;
  const owner = ownerOf(parse, at);
  const sides = [
    ...(owner === null ? [] : [owner]),
    ...argumentsOf(parse, at)
      .filter(({ preposition }) => LEADS.test(preposition ?? ''))
      .map(({ phrase }) => partyOf(parse, phrase, index)),
  ].filter(({ ids }) => !ids.some((id) => payers[0]?.ids.includes(id)));
  const [side, ...more] = sides;
  return side !== undefined && more.length === 0 && side.ids.length > 0 ? slotOf([side]) : null;
}

const LEADS = /^(?:of|in|into|with|at|on)$/;

/** What somebody enters into with a firm, and pays for. */
const DEALINGS =
  /^(?:ties?|entry|bet|wager|punt|gamble|foothold|holding|shareholding|purchase|acquisition|takeover|stake|share|interest|partnership|alliance|relationship|investment|deal|commitment|engagement|involvement|backing|adventure|foray)$/;
