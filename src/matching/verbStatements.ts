import {
  type Argument,
  argumentsOf,
  governorOf,
  isPassive,
  type Parse,
  phraseAt,
  subjectOf,
} from './clauses.ts';
import { type Figure, figuresAmong, isTimeFigure } from './figures.ts';
import type { MatchIndex } from './indexLedger.ts';
import { type Mode, modeOf } from './mode.ts';
import { type Party, partyOf } from './parties.ts';
import { isPart, isToldShare, NEUTRAL_NOUNS } from './partWords.ts';
import type { Phrase, VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';
import type { VerbUse } from './relationWords.ts';
import { OPEN, objectsAmong, pairFigures, type Slot, slotOf } from './slots.ts';
import { runsOf, timesAround } from './span.ts';
import type { Statement } from './statements.ts';

/** What the verbs of a sentence say: one statement for each relation a verb can mean and each object it takes with a figure of its own. */
export function verbStatements(parse: Parse, index: MatchIndex): Statement[] {
  const found: Statement[] = [];
  const present = new Set(parse.items.flatMap((item) => item.key.split(' ')));
  const mayStand = (word: string): boolean => present.has(word) || present.has(`${word}s`);
  parse.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    const uses = parse.items[chunk.main]?.verbs ?? [];
    if (uses.length === 0) return;
    const scene = sceneOf(parse, at);
    for (const use of uses)
      if (use.needs.every(mayStand) && hasNeeds(parse, at, use, scene))
        found.push(...readUse(parse, at, use, scene, index));
  });
  return found;
}

/** What grammar says of a verb, whatever it means. */
interface Scene {
  passive: boolean;
  subjects: number[];
  gap: number | null;
  args: Argument[];
}

function sceneOf(parse: Parse, at: number): Scene {
  const { phrases, gap } = subjectOf(parse, at);
  return {
    passive: isPassive(parse, at),
    subjects: phrases,
    gap,
    args: [...frontedBefore(parse, phrases), ...argumentsOf(parse, at)],
  };
}

/** "FOR $14.3 BILLION, Meta bought …": what opens the clause before its subject. */
function frontedBefore(parse: Parse, subjects: readonly number[]): Argument[] {
  const first = Math.min(...subjects);
  const { chunks } = parse;
  const comma = chunks[first - 1]?.kind === 'comma' ? 1 : 0;
  const phrase = first - 1 - comma;
  const preposition = chunks[phrase - 1];
  if (chunks[phrase]?.kind !== 'phrase' || preposition?.kind !== 'preposition') return [];
  const opener = chunks[phrase - 2]?.kind;
  return opener === undefined || opener === 'comma' || opener === 'semicolon' || opener === 'subordinator'
    ? [{ preposition: preposition.key, phrase }]
    : [];
}

/** Whether the words that a verb needs follow it: "pour … into", "bring … on board", "belongs to". */
function hasNeeds(parse: Parse, at: number, use: VerbUse, scene: Scene): boolean {
  if (use.needs.length === 0) return true;
  if (use.needs.length === 1 && scene.args.some(({ preposition }) => preposition === use.needs[0]))
    return true;
  const group = parse.chunks[at] as VerbGroup;
  const last = scene.args.at(-1);
  const to = Math.min(
    parse.items.length,
    (last ? phraseAt(parse, last.phrase).to : group.to) + use.needs.length + 1,
  );
  let need = 0;
  for (let item = group.main + 1; item < to && need < use.needs.length; item += 1) {
    const keys = (parse.items[item] as Item).key.split(' ');
    for (const key of keys) if (key === use.needs[need] || `${use.needs[need]}s` === key) need += 1;
  }
  const before = parse.items[group.from - 1];
  if (need < use.needs.length && before && before.key === use.needs[need]) need += 1;
  if (need < use.needs.length && before?.tag === 'preposition' && use.needs.at(-1) === before.key)
    need = use.needs.length;
  const relative = parse.chunks.slice(Math.max(0, at - 4), at).find((chunk) => chunk.kind === 'preposition');
  return (
    need === use.needs.length ||
    (relative !== undefined &&
      scene.gap !== null &&
      use.needs.length === 1 &&
      parse.items[relative.from]?.key === use.needs[0])
  );
}

function readUse(parse: Parse, at: number, use: VerbUse, scene: Scene, index: MatchIndex): Statement[] {
  const agents = scene.passive
    ? scene.args.filter(({ preposition }) => preposition === 'by').map(({ phrase }) => phrase)
    : scene.subjects;
  const base = {
    relation: use.relation,
    mode: negatedObject(parse, scene, use) ?? modeOf(parse, at),
    at,
    clause: at,
    times: timesAround(parse, at, scene.args, scene.subjects).filter(
      (time) => !beforeSubordinator(parse, time, at),
    ),
    former: false,
    joint: agents.length > 1,
    undergone: false,
  };
  // A share that is sold makes an owner of its buyer, no customer.
  if (
    use.lemma === 'sell' &&
    !use.relation.nouns.includes('stake') &&
    !use.relation.wholly &&
    scene.args.some(({ preposition, phrase }) => preposition === null && isShare(parse, phrase))
  )
    return [];
  if (use.role === 'inverse') return [readInverse(parse, use, scene, agents, base, index)];
  if (use.role === 'undergoes') return [readUndergone(parse, use, scene, agents, base, index)];
  return readDoing(parse, use, scene, agents, base, index);
}

/** "turned ten in 2020, eight years AFTER Facebook bought it": the year of the clause around is not the year of this one. */
function beforeSubordinator({ chunks, items }: Parse, time: Figure, at: number): boolean {
  return chunks
    .slice(Math.min(time.phrase, at), at)
    .some(
      (chunk) =>
        chunk.kind === 'subordinator' &&
        /^(?:after|before|since|until|once|although|though|while|whereas)$/.test(
          items[chunk.from]?.key ?? '',
        ),
    );
}

/** "holds NO votes": a denial, unless the "no" is one of the words the verb needs. */
function negatedObject(parse: Parse, scene: Scene, use: VerbUse): Mode | null {
  const direct = scene.args.find(({ preposition }) => preposition === null);
  if (!direct || use.needs.includes('no')) return null;
  const first = parse.items[phraseAt(parse, direct.phrase).from];
  return first?.key === 'no' ? { is: 'denied', because: '“no”' } : null;
}

type Base = Omit<Statement, 'subject' | 'object' | 'figures' | 'runs'>;

/** "Meta invests in Scale AI": the grammatical subject does it. */
function readDoing(
  parse: Parse,
  use: VerbUse,
  scene: Scene,
  agents: number[],
  base: Base,
  index: MatchIndex,
): Statement[] {
  const args = objectArguments(parse, scene);
  if (use.relation.wholly && args.some(({ phrase }) => isShare(parse, phrase))) return [];
  const bare = !scene.passive && agents.length > 0 && agents.every((phrase) => isToldShare(parse, phrase));
  const subject = bare ? OPEN : actors(parse, agents, index);
  const among = objectsAmong(parse, args, use, index);
  const known = among.known.filter((party) => !hangsOnNoun(parse, party, args));
  const closed = among.closed || known.length < among.known.length;
  const figures = [...figuresAmong(parse, args, use.relation), ...governingSum(parse, base.at, use)];
  return pairFigures(parse, known, figures)
    .flatMap((pair) => pairTimes(pair, base.times))
    .map((pair) => ({
      ...base,
      times: pair.times,
      subject,
      object: slotOf(pair.parties, closed && !bare),
      figures: pair.figures,
      definite: bare,
      ...(pair.dated ? { times: pair.figures } : {}),
      joint: base.joint || pair.shared === true,
      runs: runsOf(parse, base.at, [...subject.parties, ...pair.parties]),
    }));
}

/** "paid bankers $90 million for ADVICE ON Scale AI": what another noun is about is no object of the verb. */
function hangsOnNoun({ chunks, items }: Parse, party: Party, args: readonly Argument[]): boolean {
  const own = items[(chunks[party.phrase] as Phrase).head] as Item;
  const at = own.mention === undefined ? party.phrase : party.phrase - 2;
  const noun = chunks[at];
  const preposition = chunks[at + 1];
  if (noun?.kind !== 'phrase' || preposition?.kind !== 'preposition' || !ABOUT.has(preposition.key))
    return false;
  const led = args.find(({ phrase }) => phrase === at);
  const head = items[noun.head] as Item;
  return (
    led !== undefined &&
    led.preposition !== null &&
    led.preposition !== 'into' &&
    head.tag === 'noun' &&
    head.nouns.length === 0 &&
    !isPart(head) &&
    !NEUTRAL_NOUNS.has(head.key)
  );
}

const ABOUT = new Set(['on', 'about', 'over', 'with', 'regarding', 'around']);

/** "Instagram in 2012 and WhatsApp in 2014": to each object the years that stand with it, where there are several of both. */
function pairTimes<P extends { parties: Party[]; figures: Figure[] }>(
  pair: P,
  times: Figure[],
): (P & { times: Figure[] })[] {
  const years = new Set(times.map(({ phrase }) => phrase));
  const [first] = times;
  const [object] = pair.parties;
  if (years.size < 2 || pair.parties.length < 2 || !first || !object) return [{ ...pair, times }];
  const after = first.phrase > object.phrase;
  return pair.parties.map((party, at) => {
    const from = after ? party.phrase : (pair.parties[at - 1]?.phrase ?? -1);
    const to = after ? (pair.parties[at + 1]?.phrase ?? Number.POSITIVE_INFINITY) : party.phrase;
    const own = ({ phrase }: Figure): boolean => phrase >= from && phrase < to;
    return {
      ...pair,
      parties: [party],
      times: times.filter(own),
      figures: pair.figures.filter((figure) => !isTimeFigure(figure.quantity) || own(figure)),
    };
  });
}

/** "Wang joins Meta", "Scale AI sells 49% to Meta": the grammatical subject, or the part of it that changes hands, is the object. */
function readInverse(
  parse: Parse,
  use: VerbUse,
  scene: Scene,
  agents: number[],
  base: Base,
  index: MatchIndex,
): Statement {
  const args = objectArguments(parse, scene);
  const { known, closed } = objectsAmong(parse, args, use, index, INVERSE_PREPOSITIONS);
  const preposition = (party: Party): string | null | undefined =>
    args.find(({ phrase }) => phrase === party.phrase)?.preposition;
  const last = use.needs.at(-1);
  const direct = known.filter((party) => preposition(party) === null);
  // What is sold to somebody is the object, whoever sells it; and who leaves one firm for another joins the other.
  const share = known.find((party) => party.part === true) ?? (last === 'to' ? direct[0] : undefined);
  const led = known.filter((party) => preposition(party) === last);
  const takers = led.length > 0 ? led : direct.length > 0 ? direct : known;
  const taken = args.find((argument) => argument.preposition === null && isShare(parse, argument.phrase));
  const subject = slotOf(
    takers.filter((party) => party !== share),
    closed,
  );
  const object = share ? slotOf([share]) : actors(parse, agents, index);
  const givers = agents.flatMap((phrase) => partyOf(parse, phrase, index).ids);
  const leaving = agents.map((phrase): Argument => ({ preposition: null, phrase }));
  const figures = figuresAmong(
    parse,
    taken ? [taken, ...args] : [...args, ...leaving, ...sharesBehind(parse, agents)],
    use.relation,
  );
  return {
    ...base,
    subject,
    object,
    figures,
    ...(share ? { barred: givers } : {}),
    runs: runsOf(parse, base.at, [...subject.parties, ...object.parties]),
  };
}

/** "Scale AI was valued at $29 billion": it happens to the subject, whoever does it. */
function readUndergone(
  parse: Parse,
  use: VerbUse,
  scene: Scene,
  agents: number[],
  base: Base,
  index: MatchIndex,
): Statement {
  const direct = scene.args.filter(({ preposition }) => preposition === null).slice(0, 1);
  const undergoers = scene.passive ? scene.subjects : direct.map(({ phrase }) => phrase);
  const subject = slotOf(undergoers.map((phrase) => partyOf(parse, phrase, index)));
  const gap: Argument[] = scene.gap === null ? [] : [{ preposition: null, phrase: scene.gap }];
  const rest = [...gap, ...scene.args.filter(({ phrase }) => !undergoers.includes(phrase))];
  const figures = figuresAmong(parse, rest, use.relation);
  const others = [...rest, ...agents.map((phrase) => ({ preposition: null, phrase }))];
  const { known } = objectsAmong(parse, others, use, index);
  return {
    ...base,
    subject,
    object: slotOf(known),
    figures,
    runs: runsOf(parse, base.at, [...subject.parties, ...known]),
    joint: false,
    undergone: true,
  };
}

/** What leads to the doer where the verb does not name its own preposition. */
const INVERSE_PREPOSITIONS = new Set(['from', 'with', 'at', 'into', 'under']);

/** All that can hold an object or a figure: what follows, a passive's subject, what a relative clause leaves out. */
function objectArguments(parse: Parse, scene: Scene): Argument[] {
  const patients = scene.passive ? scene.subjects : [];
  const gap = scene.gap === null ? [] : [scene.gap];
  return [
    ...[...patients, ...gap].map((phrase): Argument => ({ preposition: null, phrase })),
    ...sharesBehind(parse, patients),
    ...scene.args.filter(({ preposition }) => preposition !== 'by'),
  ];
}

/** "a stake OF 49% in Scale AI": the share that stands behind the word for it. */
function sharesBehind(parse: Parse, phrases: readonly number[]): Argument[] {
  return phrases
    .filter((phrase) => isShare(parse, phrase))
    .flatMap((phrase) => argumentsOf(parse, phrase).filter(({ preposition }) => preposition === 'of'));
}

const isShare = (parse: Parse, at: number): boolean => isPart(parse.items[phraseAt(parse, at).head] as Item);

/** Those who act; for "Meta's decision to invest", whose decision it was. */
function actors(parse: Parse, phrases: number[], index: MatchIndex): Slot {
  return slotOf(
    phrases.map((at) => {
      const party = partyOf(parse, at, index);
      return party.ids.length > 0 ? party : (deciderOf(parse, at) ?? party);
    }),
  );
}

function deciderOf(parse: Parse, at: number): Party | null {
  const phrase = phraseAt(parse, at);
  const owner = phrase.owner && parse.items[phrase.owner.head]?.mention;
  if (!owner || !DECISIONS.test(parse.items[phrase.head]?.key ?? '') || parse.chunks[at + 1]?.kind !== 'verb')
    return null;
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

const DECISIONS = /^(?:decision|move|deal|agreement|choice|rush|step)$/;

/** "paid $650 million to hire him": the sum of the verb that the infinitive hangs on. */
function governingSum(parse: Parse, at: number, use: VerbUse): Figure[] {
  const group = parse.chunks[at] as VerbGroup;
  if (!group.infinitive) return [];
  const { verb } = governorOf(parse, at);
  if (verb === null || !SPENDING.test(parse.items[(parse.chunks[verb] as VerbGroup).main]?.lemma ?? ''))
    return [];
  return figuresAmong(
    parse,
    argumentsOf(parse, verb).filter(({ preposition }) => preposition === null),
    use.relation,
  );
}

const SPENDING = /^(?:pay|spend|shell|splash|fork|cough|stump|hand|use|raise|put|lay|splurge|drop|blow)$/;
