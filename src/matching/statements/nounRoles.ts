import type { MatchIndex } from '../indexLedger.ts';
import { type Argument, isPassive, type Parse, phraseAt } from '../parse/clauses.ts';
import type { Phrase, VerbGroup } from '../parse/readChunks.ts';
import type { Item } from '../parse/readItems.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { NounUse } from '../words/relationWords.ts';
import type { Host } from './nounHost.ts';
import { type Party, partyOf } from './parties.ts';

export function rolesOf(
  parse: Parse,
  at: number,
  phrase: Phrase,
  use: NounUse,
  args: Argument[],
  host: Host | null,
  index: MatchIndex,
): Roles {
  const taken = new Set<number>();
  const parties = (fits: (argument: Argument) => boolean): Party[] =>
    args.filter(fits).map((argument) => {
      const party = partyOf(parse, argument.phrase, index);
      if (party.ids.length > 0) taken.add(argument.phrase);
      return party;
    });
  const by = parties((argument) => argument.preposition === 'by' || argument.preposition === 'from');
  const leads = (preposition: string | null): boolean =>
    preposition !== null &&
    preposition !== 'by' &&
    preposition !== 'from' &&
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
  const known = behind.slice(0, stranger < 0 ? behind.length : stranger).filter(isKnown);
  const first = known[0] ? samePreposition(args, known) : [];
  const inside = modifiers(parse, at, phrase);
  const closed = behind.length > 0 && known.length === 0;
  const isSource = (party: Party): boolean =>
    args.some(({ preposition, phrase: each }) => preposition === 'from' && each === party.phrase);
  // "Meta's revenue FROM Scale AI" is Meta's.
  let subjects: Party[] = by.filter((party) => party.ids.length > 0 && !(owner && isSource(party)));
  let objects: Party[] = first;
  if (owner && subjects.length === 0 && !(isPerson(owner, index) && objects.length === 0)) subjects = [owner];
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
  const taker = subjects.length === 0 && host?.how === 'object' && hasStranger(parse, host);
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

const DOING =
  /^(?:make|take|hold|get|win|buy|acquire|own|earn|post|book|sign|secure|clinch|strike|gain|land|pick|bag|nab|keep|retain|snap|grab)$/;

/** "SURGE, the quiet rival, made a profit": by a light verb, of somebody unknown. */
function hasStranger(parse: Parse, host: Host): boolean {
  const item = parse.items[(parse.chunks[host.verb] as VerbGroup).main] as Item;
  if (isPassive(parse, host.verb) || !(DOING.test(item.lemma) || item.tag === 'have')) return false;
  const heads = subjectOf(parse, host.verb).phrases.map(
    (phrase) => parse.items[phraseAt(parse, phrase).head] as Item,
  );
  return heads.some(
    ({ mention, tag, nouns, key }) =>
      mention === undefined &&
      ((tag === 'noun' && nouns.length === 0) || (tag === 'pronoun' && /^(?:it|he|she|they)$/.test(key))),
  );
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
  /^\p{Lu}/u.test(parse.items[phraseAt(parse, phrase).head]?.text ?? '');

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
  party.ids.some((id) => index.partners.has(`${use.relation.id}<${id}`));

/** Who does it, where the noun itself does not say: the subject of a light verb, the "by" of a passive, who is given it. */
function hostParties(parse: Parse, host: Host, use: NounUse, index: MatchIndex): Party[] {
  const item = parse.items[(parse.chunks[host.verb] as VerbGroup).main] as Item;
  const related = item.verbs.some((verb) => verb.relation.id === use.relation.id && verb.role === 'does');
  const light = LIGHT.has(item.lemma) || item.tag === 'have' || related || isUnknown(item);
  const party = (phrase: number): Party => partyOf(parse, phrase, index);
  if (host.how === 'subject') {
    return light
      ? host.args
          .filter((argument) => argument.preposition === 'by')
          .map((argument) => party(argument.phrase))
      : [];
  }
  if (host.receiver !== null && GIVING.has(item.lemma))
    return [party(host.receiver)].filter((found) => found.ids.length > 0);
  const opposite = item.verbs.some((verb) => verb.relation.id === use.relation.id && verb.role === 'inverse');
  if (opposite && host.how !== 'with') {
    return host.args
      .filter((argument) => argument.preposition === 'to' || argument.preposition === 'from')
      .map((argument) => party(argument.phrase));
  }
  if (host.how === 'with' || light) {
    if (isPassive(parse, host.verb) && GIVING.has(item.lemma) === false && host.how === 'object') return [];
    return subjectOf(parse, host.verb)
      .phrases.map(party)
      .filter((found) => found.ids.length > 0);
  }
  return [];
}

/** Verbs that do no more than say that the noun's act was done. */
export const LIGHT = new Set(
  `make announce complete close confirm finalise finalize seal unveil sign take hold have place write secure clinch strike agree launch lead land win get obtain gain pick buy acquire own
  keep retain build snap grab amass put ink disclose reveal double raise increase up boost pay do conclude nail bag nab commit plan tout defend justify call describe back pour plough sink drop lay give grant approve
  report pull enter join offer`.split(/\s+/),
);

const GIVING = new Set('give hand grant leave land net earn award offer cede yield bring win get'.split(' '));

const isUnknown = (item: Item): boolean =>
  item.tag === 'verb' && item.verbs.length === 0 && item.lemma === item.key;
