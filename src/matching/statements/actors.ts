import type { MatchIndex } from '../indexLedger.ts';
import { mainVerb, type Parse, phraseAt } from '../parse/clauses.ts';
import { subjectOf } from '../parse/subjects.ts';
import { membersOf } from './membership.ts';
import { type Party, partyOf } from './parties.ts';
import { type Slot, slotOf } from './slots.ts';

/** Those who act; for "Meta's decision to invest" and "Scale AI's services", whose they are. */
export function actors(parse: Parse, phrases: number[], index: MatchIndex): Slot {
  return slotOf(
    phrases.flatMap((at) => {
      const party = partyOf(parse, at, index);
      if (party.ids.length > 0) return [party];
      const members = membersOf(parse, at).map((each) => partyOf(parse, each, index));
      return members.length > 0 ? members : [deciderOf(parse, at) ?? party];
    }),
  );
}

/** "WHEN HE started it, WANG was 19": a pronoun of an opening clause that means who comes after it. */
export function nameAfter(parse: Parse, at: number, agents: readonly number[]): number[] {
  const { chunks, items } = parse;
  const [agent] = agents;
  if (agents.length !== 1 || agent !== 1 || chunks[0]?.kind !== 'subordinator') return [...agents];
  if (items[phraseAt(parse, agent).head]?.tag !== 'pronoun') return [...agents];
  const main = mainVerb(parse, at + 1);
  const later = main === null ? [] : subjectOf(parse, main).phrases.filter((phrase) => phrase > at);
  return later.length === 1 && items[phraseAt(parse, later[0] as number).head]?.mention?.person
    ? later
    : [...agents];
}

function deciderOf(parse: Parse, at: number): Party | null {
  const phrase = phraseAt(parse, at);
  const owner = phrase.owner && parse.items[phrase.owner.head]?.mention;
  const key = parse.items[phrase.head]?.key ?? '';
  const decides = DECISIONS.test(key) && parse.chunks[at + 1]?.kind === 'verb';
  if (!owner || !(decides || SERVICES.test(key))) return null;
  return {
    ids: owner.candidates,
    sure: owner.candidates.length === 1,
    phrase: at,
    from: phrase.owner?.from ?? phrase.from,
    to: phrase.to,
    within: [],
    former: false,
  };
}

/** What a firm does for others, and who does it: "Scale AI's SERVICES help companies to …". */
const SERVICES = /^(?:services?|offerings?|labellers|labelers|annotators)$/;

const DECISIONS = /^(?:decision|move|deal|agreement|choice|rush|step)$/;
