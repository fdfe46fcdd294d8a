import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { chainHead, type Parse, phraseAt } from '../../parse/clauses.ts';
import { withAsides } from '../../parse/examples.ts';
import { figuresAmong, multipleOf } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isToldShare } from '../../parse/partWords.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { ageThen } from '../ages/ageThen.ts';
import { isOfShares } from '../heldBack/isOfShares.ts';
import { actors, nameAfter } from '../parties/actors.ts';
import { ownerOf } from '../parties/ownerOf.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { playsOwnPart } from '../parties/playsOwnPart.ts';
import { OPEN, objectsAmong, type Slot, slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import type { Statement } from '../statement.ts';
import { governingSum } from './governingSum.ts';
import { actsAsNeeded } from './hasNeeds.ts';
import { isShare } from './isShare.ts';
import { launchOf } from './launchOf.ts';
import { hangsOnNoun, isOwnWord, leadsToDeed } from './noObject.ts';
import { namesOffice, officeOf } from './officeOf.ts';
import { isOtherDeed } from './otherDeed.ts';
import { pairFigures } from './pairFigures.ts';
import { pairTimes } from './pairTimes.ts';
import { type ShareHeld, shareHeld } from './shareHeld.ts';
import { sumsOfParties } from './sumsOfParties.ts';
import { objectArguments, type Scene } from './verbScene.ts';
import type { Base } from './verbStatements.ts';
import { withoutSelf } from './withoutSelf.ts';

/** "Meta invests in Scale AI": the grammatical subject does it. */
export function readDoing(
  parse: Parse,
  use: VerbUse,
  scene: Scene,
  agents: number[],
  base: Base,
  index: MatchIndex,
): Statement[] {
  const held = scene.passive ? null : heldShareThatActs(parse, agents, use, index);
  if (held)
    return [
      {
        ...base,
        subject: slotOf([held.holder]),
        object: slotOf([held.whole]),
        figures: [],
        runs: runsOf(parse, base.at, [held.holder, held.whole]),
      },
    ];
  const share = scene.passive ? null : shareThatActs(parse, agents);
  const args = [
    ...(share === null ? [] : [{ preposition: null, phrase: share }]),
    ...objectArguments(parse, scene, use.relation),
  ];
  if (
    use.relation.wholly &&
    args.some(({ phrase }) => isShare(parse, phrase) && !isOwnWord(parse, phrase, use))
  )
    return [];
  // "THE 49% of Scale AI THAT Meta owns"
  if (use.relation.wholly && scene.gap !== null && isShare(parse, chainHead(parse, scene.gap))) return [];
  if (isOtherDeed(parse, use, scene, args, index)) return [];
  const bare = !scene.passive && agents.length > 0 && agents.every((phrase) => isToldShare(parse, phrase));
  const owner = share === null ? null : ownerPlace(parse, share);
  const subject =
    bare || share !== null || actsAsNeeded(parse, base.at, use, agents)
      ? (owner ?? OPEN)
      : doersOf(parse, use, agents, scene, base.at, index);
  const isTold = scene.passive || actsAsNeeded(parse, base.at, use, agents);
  const told = isTold ? partiesOfNeed(parse, use, scene.subjects, index) : [];
  if (told.length > 0 && subject.hold === 'open')
    return told.map((places) => ({
      ...base,
      ...places,
      figures: figuresAmong(parse, args, use.relation),
      runs: runsOf(parse, base.at, [...places.subject.parties, ...places.object.parties]),
    }));
  const among = withoutSelf(objectsAmong(parse, args, use, index), subject, use);
  const office = among.known.every(({ phrase }) => namesOffice(parse, phrase))
    ? officeOf(parse, base.at, index)
    : null;
  const known = office ? [office] : among.known.filter((party) => !hangsOnNoun(parse, party, args));
  const closed =
    among.closed ||
    known.length < among.known.length ||
    (known.length === 0 && leadsToDeed(parse, base.at, use));
  const age = ageThen(parse, base.at, scene.args);
  const figures = [
    ...figuresAmong(
      parse,
      args.filter(({ preposition }) => preposition !== 'at' || mayBePrice(use)),
      use.relation,
      use.needs,
    ),
    ...governingSum(parse, base.at, use),
    ...multipleOf(parse, base.at),
    ...(age ? [age] : []),
  ];
  // "raised $1 billion FROM Amazon and Nvidia": all of it went to whoever raised it.
  const fromThem = withAsides(parse, args)
    .filter(({ preposition }) => preposition === 'from')
    .map(({ phrase }) => phrase);
  const isAll = known.length > 0 && known.every(({ phrase }) => fromThem.includes(phrase));
  const pairs = isAll
    ? [{ parties: known, figures }]
    : pairFigures(parse, known, sumsOfParties(parse, known, figures, args), index);
  return pairs
    .flatMap((pair, _, pairs) => pairTimes(pair, base.times, pairs))
    .map((pair) => ({
      ...base,
      times: pair.dated ? pair.figures : pair.times,
      subject,
      object: slotOf(pair.parties, closed && !bare),
      figures: pair.figures,
      definite: bare || (subject === OPEN && playsOwnPart(parse, base.at, agents)),
      joint: base.joint || pair.shared === true,
      shared: pair.shared,
      runs: runsOf(parse, base.at, [...subject.parties, ...pair.parties]),
    }));
}

/** "bets on it AT $29 BILLION": where a part may be bought, that is what the whole is worth, unless the vocabulary says so of the verb. */
const mayBePrice = ({ relation, needs }: VerbUse): boolean =>
  relation.wholly || relation.objectAfter.length === 0 || needs.includes('at');

/** Those who act; "the LAUNCH OF GPT-5 is imminent" is said of what it is the launch of. */
function doersOf(
  parse: Parse,
  { relation }: VerbUse,
  agents: number[],
  scene: Scene,
  at: number,
  index: MatchIndex,
): Slot {
  const doers = actors(parse, nameAfter(parse, at, agents), relation.through, index);
  if (doers.hold === 'closed' && playsOwnPart(parse, at, agents)) return OPEN;
  const isBeing = parse.items[(parse.chunks[at] as VerbGroup).main]?.tag === 'be';
  return doers.hold === 'closed' && isBeing ? (launchOf(parse, agents, scene, index) ?? doers) : doers;
}

/** "The TRANSACTION between Meta and Scale AI was COMPLETED", "Meta's DEAL with Scale AI was closed": who and whom, where the words name what is done to what. */
function partiesOfNeed(
  parse: Parse,
  use: VerbUse,
  patients: readonly number[],
  index: MatchIndex,
): { subject: Slot; object: Slot }[] {
  const [at] = patients;
  if (at === undefined || patients.length > 1) return [];
  const head = parse.items[phraseAt(parse, at).head] as Item;
  if (head.mention !== undefined || !use.needs.includes(head.key)) return [];
  const owner = ownerPlace(parse, at);
  const places = argumentsOf(parse, at);
  const named = places
    .filter(({ phrase }) => parse.items[phraseAt(parse, phrase).head]?.mention !== undefined)
    .map(({ phrase }): Party => partyOf(parse, phrase, index));
  const [first, second] = named;
  if (owner && first) return [{ subject: owner, object: slotOf([first]) }];
  const between = places[0]?.preposition === 'between';
  if (!between || !first || !second) return [];
  return [
    { subject: slotOf([first]), object: slotOf([second]) },
    { subject: slotOf([second]), object: slotOf([first]) },
  ];
}

/** "THE SHARES IT ISSUED TO META carry no votes", said in a relation of shares: whose they are stands in their own clause. */
function heldShareThatActs(
  parse: Parse,
  agents: readonly number[],
  { relation }: VerbUse,
  index: MatchIndex,
): ShareHeld | null {
  const [phrase] = agents;
  if (phrase === undefined || agents.length > 1 || !isOfShares(relation)) return null;
  return shareHeld(parse, phrase, index);
}

/** "Meta's STAKE in Scale AI carries no votes": the share of somebody in something, where it is the only subject. */
function shareThatActs(parse: Parse, agents: readonly number[]): number | null {
  const [phrase] = agents;
  if (phrase === undefined || agents.length > 1 || !isShare(parse, phrase)) return null;
  const behind = parse.chunks[phrase + 1];
  return behind?.kind === 'preposition' && /^(?:in|of)$/.test(behind.key) ? phrase : null;
}

/** The place that whoever a phrase names as its owner fills; null where it names none. */
function ownerPlace(parse: Parse, at: number): Slot | null {
  const owner = ownerOf(parse, at);
  return owner && slotOf([owner]);
}
