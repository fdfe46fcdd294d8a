import type { Relation } from '../../../model/relation.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Argument, chainHead, isPassive, isWho, type Parse, phraseAt } from '../../parse/clauses.ts';
import { FRAME_NOUNS } from '../../parse/frameNouns.ts';
import { isReducedBy } from '../../parse/reducedBy.ts';
import { placesBefore } from '../../parse/subjects/invertedSubject.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import type { Party } from '../parties/parties.ts';
import { buyerFirst } from './buyerFirst.ts';
import { describedBefore, tellsOfOther } from './describedBefore.ts';
import { isShare } from './isShare.ts';

/** What grammar says of a verb, whatever it means. */
export interface Scene {
  passive: boolean;
  subjects: number[];
  gap: number | null;
  args: Argument[];
  /** Chunk from which it repeats its verb with a time of its own ("and in 2014 …"): the times before are not its. */
  since?: number;
  /** Whose people act (see hostOfStaff). */
  host?: Party;
}

/** What grammar says of the verb at `at`: its subjects, and what goes with it in front and behind. */
export function sceneOf(parse: Parse, at: number): Scene {
  const { phrases, gap } = subjectOf(parse, at);
  const behind = phrases[0] === at + 1;
  const fronted = behind || isDescribing(parse, at) ? [] : frontedBefore(parse, phrases);
  const places = [
    ...(behind ? placesBefore(parse, at) : fronted),
    ...withLast(parse, argumentsOf(parse, at)),
  ];
  return {
    passive: isPassive(parse, at),
    subjects: phrases,
    gap,
    args: (fronted.length > 0 && isNamed(parse, fronted[0] as Argument) ? lastFirst(places) : places)
      .filter(({ phrase }) => !phrases.includes(phrase))
      .map((argument) => asPrice(parse, argument)),
  };
}

/** "AT MICROSOFT they are leaving Scale AI": a name that opens the clause fills no place that what follows can fill. */
const isNamed = (parse: Parse, { phrase }: Argument): boolean => {
  const how = parse.items[phraseAt(parse, phrase).head]?.mention?.how;
  return how !== undefined && how !== 'pronoun';
};

const lastFirst = ([first, ...others]: readonly Argument[]): Argument[] =>
  first === undefined ? [] : [...others, first];

/** The verb of a "who" or "which" clause, whose subject stands outside of it. */
const isDescribing = (parse: Parse, at: number): boolean =>
  parse.chunks[at - 1]?.kind === 'relative' || isWho(parse, at - 1);

/** The scene as one use of its verb sees it: "PLANNED TO PAY Scale AI", "took IN $870 million", "$14.3 billion buys Meta 49%". */
export function sceneFor(parse: Parse, at: number, use: VerbUse, scene: Scene): Scene {
  const own = withParticle(parse, at, use, throughOwnVerb(parse, at, use, scene));
  return (parse.chunks[at] as VerbGroup).infinitive ? own : buyerFirst(parse, at, own);
}

/** What follows an infinitive or "-ing" form that the words of a use name goes with the whole. */
function throughOwnVerb(parse: Parse, at: number, use: VerbUse, scene: Scene): Scene {
  if (use.needs.length === 0) return scene;
  const [first, second] = [parse.chunks[at + 1], parse.chunks[at + 2]];
  const names = (chunk: typeof first): boolean =>
    chunk?.kind === 'phrase' && use.needs.includes(parse.items[chunk.head]?.key ?? '');
  const adjective = names(first);
  // "came into being"
  const particle = first?.kind === 'preposition' && use.needs.includes(first.key);
  // "was ON TRACK to pay"
  const own = at + (particle && names(second) ? 3 : adjective || particle ? 2 : 1);
  const verb = parse.chunks[own];
  if (verb?.kind !== 'verb' || !(verb.infinitive || verb.form === 'ing')) return scene;
  if (!use.needs.includes(parse.items[verb.main]?.key ?? '')) return scene;
  return { ...scene, args: [...scene.args, ...argumentsOf(parse, own)] };
}

/** A particle that makes one word with its verb leads to a direct object. */
function withParticle(parse: Parse, at: number, use: VerbUse, scene: Scene): Scene {
  const [particle] = use.needs;
  if (particle === undefined || !PARTICLES.has(particle)) return scene;
  // "BRINGS IN 27% of its revenue": the first of several words must stand right behind its verb.
  if (use.needs.length > 1 && parse.chunks[at + 1]?.key !== particle) return scene;
  // "IN 2021 it brought IN $32.4 billion": the one behind the verb.
  const first = scene.args.findIndex(
    ({ preposition, phrase }) =>
      preposition === particle && (phrase > at || parse.chunks[at + 1]?.key !== particle),
  );
  if (first < 0 || scene.args.some(({ preposition }) => preposition === null)) return scene;
  return {
    ...scene,
    args: scene.args.with(first, { ...(scene.args[first] as Argument), preposition: null }),
  };
}

const PARTICLES = new Set(['in', 'up', 'on', 'over', 'out', 'off', 'down', 'around']);

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
  const last = first - 1 - comma;
  // "For HALF of Scale AI it paid …": the share leads to what it is of.
  const share = chunks[last]?.kind === 'phrase' ? chainHead(parse, last) : last;
  const own = share !== last && isShare(parse, share) ? share : last;
  const phrase = firstOfTwo(parse, own);
  const preposition = chunks[phrase - 1];
  if (chunks[phrase]?.kind !== 'phrase' || preposition?.kind !== 'preposition') return [];
  // "LIKE Microsoft, xAI is leaving": who else does it.
  if (ALIKE.test(preposition.key)) return [];
  if (FRAME_NOUNS.has(parse.items[phraseAt(parse, phrase).head]?.key ?? '')) return [];
  const opener = chunks[phrase - 2]?.kind;
  return opener === undefined || OPENERS.has(opener) ? [{ preposition: preposition.key, phrase }] : [];
}

const ALIKE = /^(?:like|unlike|besides|alongside)$/;

/** "For SULEYMAN and most of his colleagues it paid …": the first of two that stand together. */
function firstOfTwo(parse: Parse, at: number): number {
  const { chunks } = parse;
  const second = chunks[at]?.kind === 'phrase' ? chainHead(parse, at) : at;
  if (chunks[second - 1]?.kind !== 'and' || chunks[second - 2]?.kind !== 'phrase') return at;
  return chunks[second - 3]?.kind === 'preposition' ? second - 2 : at;
}

/** What a clause may begin behind. */
const OPENERS = new Set(['comma', 'semicolon', 'colon', 'dash', 'subordinator', 'relative', 'and', 'but']);

/** All that can hold an object or a figure: what follows, a passive's subject, what a relative clause leaves out. */
export function objectArguments(parse: Parse, scene: Scene, relation: Relation): Argument[] {
  const patients = scene.passive ? scene.subjects : [];
  const own = scene.gap === null || tellsOther(parse, scene, relation) ? patients : [...patients, scene.gap];
  const behind = scene.args.flatMap((argument): Argument[] => {
    if (argument.preposition !== 'by') return [argument];
    // "cut its workforce BY 14 PERCENT" says how much of it.
    return isReducedBy(parse, argument.phrase) ? [{ ...argument, preposition: null }] : [];
  });
  if (own.length === 0) return behind;
  return [
    ...own.map((phrase): Argument => ({ preposition: null, phrase })),
    ...sharesBehind(parse, own),
    ...behind,
  ];
}

/** "The VALUATION it fetched was $14 billion" tells of no sum that it took in. */
const tellsOther = (parse: Parse, { gap, subjects }: Scene, relation: Relation): boolean =>
  gap !== null &&
  parse.items[phraseAt(parse, gap).head]?.quantity !== undefined &&
  tellsOfOther(describedBefore(parse, subjects[0]), relation);

/** "a stake OF 49% in Scale AI": the share that stands behind the word for it. */
export function sharesBehind(parse: Parse, phrases: readonly number[]): Argument[] {
  return phrases
    .filter((phrase) => isShare(parse, phrase))
    .flatMap((phrase) => argumentsOf(parse, phrase).filter(({ preposition }) => preposition === 'of'));
}

/** Whether the verb has an object, a figure apart: "opened AN OFFICE". */
export const hasObject = (parse: Parse, { args }: Scene): boolean =>
  args.some(
    ({ preposition, phrase }) =>
      preposition === null && parse.items[phraseAt(parse, phrase).head]?.quantity === undefined,
  );
