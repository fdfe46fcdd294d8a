import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { ownerOf } from '../parties/ownerOf.ts';
import { partyOf } from '../parties/parties.ts';
import type { Holder } from './titleHolder.ts';

/** "WANG'S TITLE at Meta is chief AI officer": who bears what the phrase at `subject` is said to be by `verb`, and where; null where that is no title. */
export function titledBy(parse: Parse, subject: number, verb: number, index: MatchIndex): Holder | null {
  const { head } = phraseAt(parse, subject);
  if (!TITLES.test(parse.items[head]?.key ?? '')) return null;
  const party = ownerOf(parse, subject);
  if (party === null) return null;
  const place = argumentsOf(parse, subject)
    .filter(({ preposition }) => preposition === 'at' || preposition === 'with')
    .flatMap(({ phrase }) => partyOf(parse, phrase, index).ids);
  return { party, mode: modeOf(parse, verb), verb, place, others: [] };
}

const TITLES = /^(?:title|job|post|role|position|job title|function)$/;
