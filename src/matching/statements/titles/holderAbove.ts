import { FACT } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import type { Parse } from '../../parse/clauses.ts';
import { phraseAt } from '../../parse/clauses.ts';
import type { NounUse } from '../../words/relationWords.ts';
import type { Party } from '../parties/parties.ts';
import { endOfTitle } from './titleGroup.ts';
import type { Holder } from './titleHolder.ts';

/**
 * "Founder of Scale AI" as all that a line of a list says: whoever the list is about bears it. Only of what one is for ever, since of other offices
 * somebody else may be spoken of by then. Null where the line says more.
 */
export function holderAbove(parse: Parse, at: number, { relation, role }: NounUse): Holder | null {
  const { chunks } = parse;
  const rest = chunks.length - (chunks.at(-1)?.kind === 'stop' ? 1 : 0);
  if (at !== 0 || role !== 'title' || !relation.lasting || chunks[1]?.key !== 'of') return null;
  if (endOfTitle(parse, at) !== rest - 1) return null;
  const { from, to } = phraseAt(parse, at);
  if (to - from > 1) return null;
  const party: Party = { ids: [], sure: false, phrase: at, from, to, within: [], former: false };
  return { party, mode: sentenceMode(parse) ?? FACT, verb: null, place: [], others: [], above: true };
}
