import {
  type Argument,
  argumentsOf,
  isPassive,
  mainVerb,
  type Parse,
  phraseAt,
  subjectOf,
} from './clauses.ts';
import { type Figure, figureIn, figuresAmong } from './figures.ts';
import type { MatchIndex } from './indexLedger.ts';
import { type Mode, modeOf, sentenceMode } from './mode.ts';
import { type Party, partyOf } from './parties.ts';
import type { Phrase, VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';
import type { NounUse } from './relationWords.ts';
import { pairFigures, slotOf } from './slots.ts';
import { runsOf, timesAround } from './span.ts';
import type { Statement } from './statements.ts';

/** What nouns say: "Meta's $15 billion investment in Scale AI", "a 49% stake in Scale AI was bought by Meta", "an investment by Meta". */
export function nounStatements(parse: Parse, index: MatchIndex): Statement[] {
  const found: Statement[] = [];
  parse.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'phrase') return;
    const head = parse.items[chunk.head] as Item;
    if (head.mention || head.tag !== 'noun') return;
    for (const use of head.nouns)
      if (use.role === 'act') found.push(...readNoun(parse, at, chunk, use, index));
  });
  return found;
}

function readNoun(parse: Parse, at: number, phrase: Phrase, use: NounUse, index: MatchIndex): Statement[] {
  const args = argumentsOf(parse, at);
  const host = hostOf(parse, at);
  const roles = rolesOf(parse, at, phrase, use, args, host, index);
  const total = totalOf(parse, at);
  const figures = [
    ...((figureIn(parse, at, null, use.relation) ?? figureBeforeVerb(parse, at))
      ? [figureIn(parse, at, null, use.relation)].filter((figure) => figure !== null)
      : []),
    ...figuresAmong(
      parse,
      args.filter((argument) => !roles.taken.has(argument.phrase)),
      use.relation,
    ),
    ...(total ? total.figures(use) : []),
    ...putFigures(parse, use, host),
  ];
  const clause = total?.verb ?? host?.verb ?? null;
  const mode = modeOfNoun(parse, phrase, host, total);
  const around = [...args, ...(total?.args ?? []), ...(host?.args ?? [])];
  const times = timesAround(parse, host?.verb ?? at, [...around, { preposition: null, phrase: at }], []);
  const ofIt = roles.subjects.length === 0 ? args.filter(({ preposition }) => preposition === 'of') : [];
  const readings = [
    roles,
    ...ofIt.map(({ phrase: each }) => ({
      ...roles,
      subjects: [partyOf(parse, each, index)],
      objects: [],
      closed: false,
    })),
  ];
  return readings.flatMap((roles) =>
    pairFigures(parse, roles.objects, figures).map((pair) => {
      const parties = [...roles.subjects, ...pair.parties];
      const act = host?.how === 'object' && roles.subjects.length > 0 ? host.verb : null;
      const runs = [
        ...runsOf(parse, at, parties),
        ...(act === null ? [] : runsOf(parse, act, roles.subjects)),
      ];
      return {
        relation: use.relation,
        subject: slotOf(roles.subjects),
        object:
          roles.closed && pair.parties.length === 0 ? { parties: [], hold: 'closed' } : slotOf(pair.parties),
        figures: pair.figures,
        times,
        mode,
        former: false,
        at,
        clause,
        runs,
        joint: roles.subjects.length > 1 || pair.shared === true,
        definite: DEFINITE.test((parse.items[phrase.from] as Item).key),
        undergone: false,
      };
    }),
  );
}

const DEFINITE = /^(?:the|this|that|these|those)$/;

const figureBeforeVerb = (_parse: Parse, _at: number): null => null;

/** "put the outlay AT $14.3 billion", "the deal was announced, AT …": the sum that the verb sets the noun at. */
function putFigures(parse: Parse, use: NounUse, host: Host | null): Figure[] {
  if (host === null || host.how === 'with' || host.receiver !== null) return [];
  const lemma = parse.items[(parse.chunks[host.verb] as VerbGroup).main]?.lemma ?? '';
  if (!(host.how === 'object' ? PUTS : ANNOUNCES).test(lemma)) return [];
  return figuresAmong(
    parse,
    host.args.filter(({ preposition }) => preposition === 'at' || preposition === 'worth'),
    use.relation,
  ).slice(0, 1);
}

/** The verb whose object (or passive subject, or "with …") the noun is. */
interface Host {
  verb: number;
  args: Argument[];
  how: 'object' | 'subject' | 'with';
  /** The one to whom the verb gives it: "gives META a 49% stake". */
  receiver: number | null;
}

const WITH = new Set(['with', 'through', 'via', 'by', 'for', 'after', 'following']);

function hostOf(parse: Parse, at: number): Host | null {
  const { chunks } = parse;
  for (let verb = at - 1; verb >= 0; verb -= 1) {
    const chunk = chunks[verb];
    if (chunk?.kind === 'semicolon' || chunk?.kind === 'colon') break;
    if (chunk?.kind !== 'verb') continue;
    const args = argumentsOf(parse, verb);
    const own = args.find((argument) => argument.phrase === at);
    if (!own) {
      const gapped = subjectOf(parse, verb).gap === at;
      if (gapped) return { verb, args, how: 'object', receiver: null };
      break;
    }
    const receiver =
      args.find((argument) => argument.preposition === null && argument.phrase < at)?.phrase ?? null;
    const direct = own.preposition === null || own.preposition === 'including' || own.preposition === 'like';
    if (direct || (own.preposition === 'with' && receiver !== null))
      return { verb, args, how: 'object', receiver };
    if (own.preposition !== null && (WITH.has(own.preposition) || isFrame(parse, at, own.preposition)))
      return { verb, args, how: 'with', receiver: null };
    break;
  }
  const next = nextVerb(parse, at);
  if (next !== null && isPassive(parse, next) && subjectOf(parse, next).phrases.includes(at)) {
    return { verb: next, args: argumentsOf(parse, next), how: 'subject', receiver: null };
  }
  const gap = next !== null && subjectOf(parse, next).gap === at;
  if (gap) return { verb: next, args: argumentsOf(parse, next), how: 'object', receiver: null };
  const before = chunks[at - 1];
  if (before?.kind === 'preposition' && WITH.has(before.key)) {
    const main = mainVerb(parse, at);
    if (main !== null) return { verb: main, args: [], how: 'with', receiver: null };
  }
  return null;
}

/** "buys 49% IN A DEAL worth $14.3 billion", "AT A PRICE of": the bargain in which the verb's act was done. */
const isFrame = (parse: Parse, at: number, preposition: string): boolean =>
  (preposition === 'in' || preposition === 'at' || preposition === 'under') &&
  FRAMES.test(parse.items[phraseAt(parse, at).head]?.key ?? '');

const FRAMES = /^(?:deal|transaction|agreement|price|swoop|investment|purchase|bargain|tie-up)$/;

function nextVerb(parse: Parse, at: number): number | null {
  for (let next = at + 1; next < parse.chunks.length; next += 1) {
    const chunk = parse.chunks[next];
    if (chunk?.kind === 'verb') return next;
    if (chunk?.kind === 'semicolon' || chunk?.kind === 'subordinator') return null;
  }
  return null;
}

/** Verbs that do no more than say that the noun's act was done. */
const LIGHT = new Set(
  `make announce complete close confirm finalise finalize seal unveil sign take hold have place write secure clinch strike agree launch lead land win get obtain gain pick buy acquire own
  keep retain build snap grab amass put ink disclose reveal double raise increase up boost pay do conclude nail bag nab commit plan tout defend justify call describe back pour plough sink drop lay give grant approve
  report pull enter join offer`.split(/\s+/),
);
const GIVING = new Set('give hand grant leave land net earn award offer cede yield bring win get'.split(' '));

interface Roles {
  subjects: Party[];
  objects: Party[];
  closed: boolean;
  taken: Set<number>;
}

function rolesOf(
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
  const behind = parties((argument) => leads(argument.preposition)).filter(
    (party) => !isFigureOnly(parse, party),
  );
  const known = behind.filter((party) => party.ids.length > 0 || party.within.length > 0);
  const first = known[0] ? samePreposition(args, known) : [];
  const owner = ownerParty(parse, at, phrase);
  const inside = modifiers(parse, at, phrase);
  const closed = behind.length > 0 && known.length === 0;
  let subjects: Party[] = by.filter((party) => party.ids.length > 0);
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
  return { subjects, objects, closed: closed && objects.length === 0, taken };
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

const isUnknown = (item: Item): boolean =>
  item.tag === 'verb' && item.verbs.length === 0 && item.lemma === item.key;

const UNREAL_ADJECTIVES =
  /^(?:proposed|planned|potential|possible|rumoured|rumored|prospective|would|hypothetical|mooted|expected|likely|future|theoretical|suggested|putative|attempted|failed|abandoned|aborted|cancelled|canceled|speculative|imaginary|supposed|alleged|fictional)$/;
const TALK =
  /^(?:talks?|plans?|rumours?|rumors?|speculation|idea|prospect|possibility|proposal|negotiations?|discussions?|option|hopes?|chance|offer|bid|denial|denials)$/;

/** A definite noun takes its act for granted, whatever is said of it; an indefinite one is as real as its verb. */
function modeOfNoun(parse: Parse, phrase: Phrase, host: Host | null, total: Total | null): Mode {
  const whole = sentenceMode(parse);
  if (whole) return whole;
  for (let item = phrase.from; item < phrase.head; item += 1) {
    const word = parse.items[item] as Item;
    if (UNREAL_ADJECTIVES.test(word.key))
      return { is: 'unreal', because: `“${word.text}” says that it is not done` };
    if (word.key === 'no' || word.key === 'neither') return { is: 'denied', because: '“no”' };
  }
  const before = parse.chunks.findLastIndex((chunk) => chunk.to <= phrase.from);
  if (parse.items[phrase.from - 1]?.key === 'of' && parse.items[phrase.from - 2]?.key === 'none')
    return { is: 'denied', because: '“none of”' };
  if (parse.chunks[before]?.kind === 'preposition') {
    const talk = parse.chunks[before - 1];
    if (parse.chunks[before]?.key === 'without') return { is: 'denied', because: '“without”' };
    if (talk?.kind === 'phrase' && TALK.test(parse.items[talk.head]?.key ?? ''))
      return { is: 'unreal', because: `“${parse.items[talk.head]?.text}” says that it is not done` };
  }
  if (total) return modeOf(parse, total.verb);
  const first = parse.items[phrase.from] as Item;
  const definite = phrase.owner !== null || /^(?:the|this|that|these|those)$/.test(first.key);
  if (
    definite &&
    !(
      host &&
      host.how === 'object' &&
      DOING.test(parse.items[(parse.chunks[host.verb] as VerbGroup).main]?.lemma ?? '')
    )
  )
    return { is: 'fact', because: '' };
  return host && host.how !== 'with' ? modeOf(parse, host.verb) : { is: 'fact', because: '' };
}

/** Verbs that bring the noun's act about, so that their negation is its negation even where the noun is definite. */
const DOING =
  /^(?:make|complete|close|finalise|finalize|buy|acquire|own|hold|take|sign|seal|have|deny|reject|dispute|dismiss|abandon|cancel|scrap|drop|shelve)$/;

interface Total {
  verb: number;
  args: Argument[];
  figures: (use: NounUse) => Figure[];
}

const TOTALS =
  /^(?:be|is|are|was|were|'s|been|being|total|amount|come|stand|rise|grow|climb|jump|increase|soar|swell|fall|drop|reach|hit|equal|cost|run|exceed|top|surpass|measure|represent)$/;
const ANNOUNCES =
  /^(?:announce|close|complete|sign|seal|strike|agree|finalise|finalize|unveil|confirm|conclude)$/;
const PUTS = /^(?:value|put|price|estimate|peg|report|say|worth|set|fix|cap|describe)$/;

/** "The investment WAS $14.3 billion", "the deal is WORTH", "valued AT": the figure that the verb after the noun gives it. */
function totalOf(parse: Parse, at: number): Total | null {
  const verb = nextVerb(parse, at);
  if (verb === null) return null;
  const group = parse.chunks[verb] as VerbGroup;
  const item = parse.items[group.main] as Item;
  const passive = isPassive(parse, verb);
  if (!(passive ? PUTS.test(item.lemma) : TOTALS.test(item.lemma) || TOTALS.test(item.key))) return null;
  if (!subjectOf(parse, verb).phrases.includes(at)) return null;
  const args = argumentsOf(parse, verb).filter(
    (argument) =>
      argument.preposition === null ||
      argument.preposition === 'worth' ||
      argument.preposition === 'at' ||
      argument.preposition === 'to' ||
      argument.preposition === 'in',
  );
  const figures = (use: NounUse): Figure[] =>
    args
      .flatMap(
        (argument) =>
          figureIn(
            parse,
            argument.phrase,
            argument.preposition === 'to' ? null : argument.preposition,
            use.relation,
          ) ?? [],
      )
      .slice(0, 1);
  return { verb, args, figures };
}
