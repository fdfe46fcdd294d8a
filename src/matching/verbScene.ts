import { argumentsOf } from './arguments.ts';
import { type Argument, isPassive, mainVerb, type Parse, phraseAt } from './clauses.ts';
import type { MatchIndex } from './indexLedger.ts';
import { type Party, partyOf } from './parties.ts';
import { isPart } from './partWords.ts';
import type { VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';
import type { VerbUse } from './relationWords.ts';
import { type Slot, slotOf } from './slots.ts';
import { subjectOf } from './subjects.ts';

/** What grammar says of a verb, whatever it means. */
export interface Scene {
  passive: boolean;
  subjects: number[];
  gap: number | null;
  args: Argument[];
}

export function sceneOf(parse: Parse, at: number): Scene {
  const { phrases, gap } = subjectOf(parse, at);
  return {
    passive: isPassive(parse, at),
    subjects: phrases,
    gap,
    args: [...frontedBefore(parse, phrases), ...withLast(parse, argumentsOf(parse, at))].map((argument) =>
      asPrice(parse, argument),
    ),
  };
}

/** The scene as one use of its verb sees it: "PLANNED TO PAY Scale AI", "took IN $870 million", "$14.3 billion buys Meta 49%". */
export function sceneFor(parse: Parse, at: number, use: VerbUse, scene: Scene): Scene {
  const own = withParticle(use, throughOwnVerb(parse, at, use, scene));
  return (parse.chunks[at] as VerbGroup).infinitive ? own : buyerFirst(parse, own);
}

/** What follows an infinitive or "-ing" form that the words of a use name goes with the whole. */
function throughOwnVerb(parse: Parse, at: number, use: VerbUse, scene: Scene): Scene {
  if (use.needs.length === 0) return scene;
  const first = parse.chunks[at + 1];
  const adjective = first?.kind === 'phrase' && use.needs.includes(parse.items[first.head]?.key ?? '');
  // "came into being"
  const particle = first?.kind === 'preposition' && use.needs.includes(first.key);
  const own = at + (adjective || particle ? 2 : 1);
  const verb = parse.chunks[own];
  if (verb?.kind !== 'verb' || !(verb.infinitive || verb.form === 'ing')) return scene;
  if (!use.needs.includes(parse.items[verb.main]?.key ?? '')) return scene;
  return { ...scene, args: [...scene.args, ...argumentsOf(parse, own)] };
}

/** A particle that makes one word with its verb leads to a direct object. */
function withParticle(use: VerbUse, scene: Scene): Scene {
  const [particle] = use.needs;
  if (particle === undefined || use.needs.length > 1 || !PARTICLES.has(particle)) return scene;
  const first = scene.args.findIndex(({ preposition }) => preposition === particle);
  if (first < 0 || scene.args.some(({ preposition }) => preposition === null)) return scene;
  return {
    ...scene,
    args: scene.args.with(first, { ...(scene.args[first] as Argument), preposition: null }),
  };
}

const PARTICLES = new Set(['in', 'up', 'on', 'over', 'out', 'off', 'down', 'around']);

/** A sum that "buys" somebody something is what that somebody paid. */
function buyerFirst(parse: Parse, scene: Scene): Scene {
  const [sum] = scene.subjects;
  const [buyer, ...bought] = scene.args.filter(({ preposition }) => preposition === null);
  if (scene.passive || sum === undefined || !isSum(parse, sum) || !buyer || bought.length === 0) return scene;
  if (parse.items[phraseAt(parse, buyer.phrase).head]?.quantity) return scene;
  return {
    ...scene,
    subjects: [buyer.phrase],
    args: [{ preposition: 'for', phrase: sum }, ...scene.args.filter((argument) => argument !== buyer)],
  };
}

function isSum(parse: Parse, at: number): boolean {
  const kind = parse.items[phraseAt(parse, at).head]?.quantity?.kind;
  return kind === 'money' || kind === 'money-range';
}

/** "IN A $14.3 BILLION DEAL, Meta took 49%": the deal's sum is the price. */
function asPrice(parse: Parse, argument: Argument): Argument {
  if (argument.preposition !== 'in' && argument.preposition !== 'under') return argument;
  const { from, head } = phraseAt(parse, argument.phrase);
  const isDeal = DEALS.test(parse.items[head]?.key ?? '');
  const sum = parse.items.slice(from, head).some((item) => item.quantity?.kind === 'money');
  return isDeal && sum ? { ...argument, preposition: 'for' } : argument;
}

const DEALS = /^(?:deal|transaction|agreement|swoop|takeover|acquisition|purchase|buyout|move)$/;

/** "has secured a majority in Scale AI: 51 PERCENT.": the figure alone behind the colon or dash that ends what goes before. */
function withLast(parse: Parse, args: readonly Argument[]): Argument[] {
  const last = args.at(-1);
  if (!last) return [...args];
  const phrase = last.phrase + 2;
  const [mark, figure, end] = parse.chunks.slice(last.phrase + 1, last.phrase + 4);
  const alone =
    (mark?.kind === 'colon' || mark?.kind === 'dash') &&
    figure?.kind === 'phrase' &&
    parse.items[figure.head]?.quantity !== undefined &&
    (end === undefined || end.kind === 'stop');
  const hasFigure = args.some((argument) => parse.items[phraseAt(parse, argument.phrase).head]?.quantity);
  return alone && !hasFigure ? [...args, { preposition: null, phrase }] : [...args];
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
export function hasNeeds(parse: Parse, at: number, use: VerbUse, scene: Scene): boolean {
  const group = parse.chunks[at] as VerbGroup;
  // "CAN be used free of charge": a helper among the words is met by the verb's own.
  const needs = use.needs.filter((need) => need !== group.modal);
  if (needs.length === 0) return true;
  if (needs.length === 1 && scene.args.some(({ preposition }) => preposition === needs[0])) return true;
  const last = scene.args.at(-1);
  const to = Math.min(
    parse.items.length,
    (last ? phraseAt(parse, last.phrase).to : group.to) + needs.length + 1,
  );
  // "The deal was completed": what is done to what may stand before.
  const [patient] = scene.subjects;
  const told =
    scene.passive && patient !== undefined ? (parse.items[phraseAt(parse, patient).head]?.key ?? '') : '';
  if (needs.length === 1 && needs[0] === told) return true;
  let need = 0;
  for (let item = group.main + 1; item < to && need < needs.length; item += 1) {
    const keys = (parse.items[item] as Item).key.split(' ');
    for (const key of keys) if (key === needs[need] || `${needs[need]}s` === key) need += 1;
  }
  const before = parse.items[group.from - 1];
  if (need < needs.length && before && before.key === needs[need]) need += 1;
  if (need < needs.length && before?.tag === 'preposition' && needs.at(-1) === before.key)
    need = needs.length;
  const relative = parse.chunks.slice(Math.max(0, at - 4), at).find((chunk) => chunk.kind === 'preposition');
  return (
    need === needs.length ||
    (relative !== undefined &&
      scene.gap !== null &&
      needs.length === 1 &&
      parse.items[relative.from]?.key === needs[0])
  );
}

/** All that can hold an object or a figure: what follows, a passive's subject, what a relative clause leaves out. */
export function objectArguments(parse: Parse, scene: Scene): Argument[] {
  const patients = scene.passive ? scene.subjects : [];
  const gap = scene.gap === null ? [] : [scene.gap];
  return [
    ...[...patients, ...gap].map((phrase): Argument => ({ preposition: null, phrase })),
    ...sharesBehind(parse, patients),
    ...scene.args.filter(({ preposition }) => preposition !== 'by'),
  ];
}

/** "a stake OF 49% in Scale AI": the share that stands behind the word for it. */
export function sharesBehind(parse: Parse, phrases: readonly number[]): Argument[] {
  return phrases
    .filter((phrase) => isShare(parse, phrase))
    .flatMap((phrase) => argumentsOf(parse, phrase).filter(({ preposition }) => preposition === 'of'));
}

export const isShare = (parse: Parse, at: number): boolean =>
  isPart(parse.items[phraseAt(parse, at).head] as Item);

/** Those who act; for "Meta's decision to invest", whose decision it was. */
export function actors(parse: Parse, phrases: number[], index: MatchIndex): Slot {
  return slotOf(
    phrases.map((at) => {
      const party = partyOf(parse, at, index);
      return party.ids.length > 0 ? party : (deciderOf(parse, at) ?? party);
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
