import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { type Argument, type Parse, phraseAt } from '../../parse/clauses.ts';
import { withAsides } from '../../parse/examples.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isCapitalised } from '../../parse/strangersName.ts';
import type { NounUse } from '../../words/relationWords.ts';
import { isOfPerson } from '../parties/ownerOf.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { shareHeld } from '../verbs/shareHeld.ts';
import { hasStranger, hostParties } from './hostParties.ts';
import type { Host } from './nounHost.ts';

/** Who does the act that the noun at `at` names, and to whom: by whose it is, what goes with it (`given`) and the verb around it (`host`). */
export function rolesOf(
  parse: Parse,
  at: number,
  phrase: Phrase,
  use: NounUse,
  given: Argument[],
  host: Host | null,
  index: MatchIndex,
): Roles {
  const args = [...withAsides(parse, given)];
  const taken = new Set<number>();
  const parties = (fits: (argument: Argument) => boolean): Party[] =>
    args.filter(fits).map((argument) => {
      const party = partyOf(parse, argument.phrase, index);
      if (party.ids.length > 0) taken.add(argument.phrase);
      return party;
    });
  // "a contract FROM the Pentagon" names whom the contract is with, where the relation says so.
  const makes = (preposition: string | null): boolean =>
    preposition === 'by' || (preposition === 'from' && !use.relation.objectAfter.includes('from'));
  // "at a VALUATION of $14 billion from Amazon and Nvidia": who gives somebody a value is no part of it.
  const isOfOne = use.relation.undergone.length > 0 && use.relation.objectAfter.length === 0;
  const by = isOfOne ? [] : parties((argument) => makes(argument.preposition));
  const leads = (preposition: string | null): boolean =>
    preposition !== null &&
    !makes(preposition) &&
    (use.relation.objectAfter.length > 0
      ? use.relation.objectAfter.includes(preposition)
      : OBJECT_PREPOSITIONS.has(preposition));
  const owner = ownerParty(parse, at, phrase);
  const behind = parties((argument) => leads(argument.preposition)).filter(
    (party) => !isFigureOnly(parse, party),
  );
  // "a stake in LABELWISE, a rival of Scale AI": what comes after an unknown name hangs on that.
  const isKnown = (party: Party): boolean => party.ids.length > 0 || party.within.length > 0;
  const stranger = behind.findIndex((party) => !isKnown(party) && isNamed(parse, party));
  const before = behind.slice(0, stranger < 0 ? behind.length : stranger).filter(isKnown);
  // "the purchase of 49% OF SCALE AI": the share is of it, and it no second one.
  const known = before.filter(({ phrase: own }) => !before.some(({ through }) => through === own));
  const first = known[0] ? samePreposition(args, known) : [];
  const inside = modifiers(parse, at, phrase);
  const closed = behind.length > 0 && known.length === 0;
  const isSource = (party: Party): boolean =>
    args.some(({ preposition, phrase: each }) => preposition === 'from' && each === party.phrase);
  // "Meta's revenue FROM Scale AI" is Meta's.
  let subjects: Party[] = by.filter((party) => party.ids.length > 0 && !(owner && isSource(party)));
  let objects: Party[] = first;
  // "Meta's hiring OF WANG" and "WANG'S hiring" have him as object; "HIS resignation" as whoever does it.
  const undergoes =
    owner !== null && isPerson(owner, index) && objects.length === 0 && !isOnlySubjectOf(owner, use, index);
  if (owner && subjects.length === 0 && !undergoes) subjects = [owner];
  else if (owner && objects.length === 0) objects = [owner];
  if (inside.length > 0) {
    if (objects.length === 0 && (subjects.length > 0 || inside.length === 1)) {
      const single = inside.at(-1) as Party;
      const asSubject = subjects.length === 0 && !isObjectOf(single, use, index) && inside.length === 1;
      if (asSubject) subjects = [single];
      else objects = [single];
    } else if (subjects.length === 0) {
      subjects = [inside[0] as Party];
      if (objects.length === 0 && inside.length > 1) objects = [inside[1] as Party];
    }
  }
  if (subjects.length === 0 && host) subjects = hostParties(parse, host, use, index);
  const held =
    subjects.length + objects.length === 0 && host === null && !closed ? shareHeld(parse, at, index) : null;
  if (held) [subjects, objects] = [[held.holder], [held.whole]];
  const taker =
    subjects.length === 0 && (isOfPerson(parse, at) || (host?.how === 'object' && hasStranger(parse, host)));
  return { subjects, objects, closed: closed && objects.length === 0, taker, taken };
}

export interface Roles {
  subjects: Party[];
  objects: Party[];
  closed: boolean;
  /** Somebody whom the ledger does not know does it. */
  taker: boolean;
  taken: Set<number>;
}

const OBJECT_PREPOSITIONS = new Set([
  'in',
  'into',
  'of',
  'on',
  'to',
  'for',
  'behind',
  'with',
  'over',
  'at',
  'like',
  'including',
]);

const isFigureOnly = (parse: Parse, party: Party): boolean => {
  const head = parse.items[phraseAt(parse, party.phrase).head] as Item;
  return head.quantity !== undefined && party.ids.length === 0;
};

const isNamed = (parse: Parse, { phrase }: Party): boolean =>
  isCapitalised(parse.items[phraseAt(parse, phrase).head]);

function samePreposition(args: Argument[], known: Party[]): Party[] {
  const preposition = (party: Party): string | null | undefined =>
    args.find((argument) => argument.phrase === party.phrase)?.preposition;
  return known.filter((party) => preposition(party) === preposition(known[0] as Party));
}

function ownerParty(parse: Parse, at: number, phrase: Phrase): Party | null {
  if (!phrase.owner) return null;
  const mention = parse.items[phrase.owner.head]?.mention;
  if (!mention) return null;
  return {
    ids: mention.candidates,
    sure: mention.how !== 'pronoun' || mention.candidates.length === 1,
    phrase: at,
    from: phrase.owner.from,
    to: phrase.to,
    within: [],
    former: false,
  };
}

function modifiers(parse: Parse, at: number, phrase: Phrase): Party[] {
  const found: Party[] = [];
  for (let item = phrase.owner?.to ?? phrase.from; item < phrase.head; item += 1) {
    const mention = parse.items[item]?.mention;
    if (!mention || mention.how === 'pronoun') continue;
    const things = mention.how === 'term' ? mention.candidates : [];
    found.push({
      ids: mention.candidates,
      sure: true,
      phrase: at,
      from: item,
      to: item + 1,
      within: things,
      former: false,
    });
  }
  return found;
}

const isPerson = (party: Party, index: MatchIndex): boolean =>
  party.ids.every((id) => index.entities.get(id)?.type === 'person');

const isObjectOf = (party: Party, use: NounUse, index: MatchIndex): boolean =>
  party.ids.some((id) => index.subjectsOf.get(use.relation.id)?.has(id) === true);

const isOnlySubjectOf = (party: Party, use: NounUse, index: MatchIndex): boolean =>
  !isObjectOf(party, use, index) &&
  party.ids.some((id) => index.objectsOf.get(use.relation.id)?.has(id) === true);
