import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { mainVerb, type Parse, phraseAt } from '../../parse/clauses.ts';
import { leadersOf } from '../../parse/leadersOf.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { membersOf } from './membership.ts';
import { ownerOf } from './ownerOf.ts';
import { type Party, partyOf } from './parties.ts';
import { type Slot, slotOf } from './slots.ts';
import { throughNoun } from './throughNoun.ts';

/** Those who act; for "Meta's decision to invest", "Scale AI's services" and "its business", whose they are. */
export function actors(
  parse: Parse,
  phrases: number[],
  through: Relation['through'],
  index: MatchIndex,
): Slot {
  return slotOf(phrases.flatMap((at) => actorsAt(parse, at, through, index)));
}

/**
 * Those who act where the phrase at `at` stands: whom it names; of a term or of nobody known, who they are ("one of the PEOPLE who founded
 * it"), or whose ("Meta's RESEARCHERS"); else what it says.
 */
function actorsAt(parse: Parse, at: number, through: Relation['through'], index: MatchIndex): Party[] {
  const party = partyOf(parse, at, index);
  const isNobody = party.ids.length === 0;
  if (!isNobody && !isTerm(parse, at)) return [party];
  const members = membersOf(parse, at).map((each) => partyOf(parse, each, index));
  if (members.length > 0) return members;
  const maker = isNobody ? makerOf(parse, at) : null;
  if (maker !== null) return [partyOf(parse, maker, index)];
  const decider = isNobody ? deciderOf(parse, at, index) : null;
  const leaders = isNobody ? leadersParty(parse, at, party) : null;
  return [decider ?? leaders ?? throughNoun(parse, at, through, index) ?? party];
}

const isTerm = (parse: Parse, at: number): boolean =>
  parse.items[phraseAt(parse, at).head]?.mention?.how === 'term';

/** "EXECUTIVES at Meta": whom they act for. */
function leadersParty({ items, chunks }: Parse, at: number, unknown: Party): Party | null {
  const named = leadersOf(items, chunks[at] as Phrase);
  const ids = named === null ? undefined : items[named]?.mention?.candidates;
  if (named === null || ids === undefined) return null;
  return {
    ...unknown,
    ids,
    sure: ids.length === 1,
    from: Math.min(unknown.from, named),
    to: Math.max(unknown.to, named + 1),
  };
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

/** "WHAT SCALE AI DELIVERED made up a fraction of it": who made that of which a clause tells; null where nobody does. */
function makerOf({ chunks, items }: Parse, at: number): number | null {
  const [what, who, made] = chunks.slice(at, at + 3);
  const asks = what?.kind === 'phrase' && items[what.head]?.key === 'what';
  if (!asks || who?.kind !== 'phrase' || made?.kind !== 'verb' || made.negated || made.modal !== '')
    return null;
  return MAKING.test(items[made.main]?.lemma ?? '') && chunks[at + 3]?.kind === 'verb' ? at + 1 : null;
}

const MAKING = /^(?:deliver|supply|provide|sell|make|produce|contribute|furnish)$/;

/** "META'S decision to invest", "the plan AT META was to invest": who decides or plans what the verb behind says. */
function deciderOf(parse: Parse, at: number, index: MatchIndex): Party | null {
  const key = parse.items[phraseAt(parse, at).head]?.key ?? '';
  if (SERVICES.test(key)) return ownerOf(parse, at);
  if (!DECISIONS.test(key)) return null;
  if (parse.chunks[at + 1]?.kind === 'verb') return ownerOf(parse, at);
  const led = parse.chunks[at + 1]?.key === 'at' && parse.chunks[at + 3]?.kind === 'verb';
  const party = led ? partyOf(parse, at + 2, index) : null;
  return party !== null && party.ids.length > 0 ? party : null;
}

/** What a firm does for others, and who does it: "Scale AI's SERVICES help companies to …". */
const SERVICES = /^(?:services?|offerings?|labellers|labelers|annotators)$/;

const DECISIONS =
  /^(?:decision|move|deal|agreement|choice|rush|step|plan|aim|goal|target|ambition|intention|idea|hope|objective)$/;
