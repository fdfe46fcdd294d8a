import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { denied, FACT, type Mode, unreal } from '../../mode/modes.ts';
import { isUsedTo } from '../../mode/usedTo.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import { isReducedBy } from '../../parse/reducedBy.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { presentAmong, usesAmong } from '../../words/usesAmong.ts';
import { negatedObject } from '../circumstances/nobody.ts';
import { TELLING } from '../constructions/attributedStatements.ts';
import { dealHandled, dealStatements, withoutDeal } from '../constructions/dealStatements.ts';
import { companions } from '../parties/companions.ts';
import { hostOfStaff, leavesPlace } from '../parties/hostOfStaff.ts';
import { timesAround } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { borrowedUses } from './borrowedUses.ts';
import { gappedScenes } from './gappedScenes.ts';
import { hasNeeds } from './hasNeeds.ts';
import { helperMode, LETTING } from './helperMode.ts';
import { isNarrowed } from './isNarrowed.ts';
import { isShare } from './isShare.ts';
import { isReportAside, onlyReports } from './onlyReports.ts';
import { saysAtFirst } from './opensWith.ts';
import { participleUses } from './participleUses.ts';
import { needComesAfterFirst } from './ranking.ts';
import { readDoing } from './readDoing.ts';
import { readInverse } from './readInverse.ts';
import { readUndergone } from './readUndergone.ts';
import { takesName } from './takesName.ts';
import { turnedScene } from './turnedScene.ts';
import { type Scene, sceneFor, sceneOf } from './verbScene.ts';
import { wordsAmong } from './wordsAmong.ts';

/** What the verbs of a sentence say: one statement for each relation a verb can mean and each object it takes with a figure of its own. */
export function verbStatements(parse: Parse, index: MatchIndex): Statement[] {
  const found: Statement[] = [];
  const present = presentAmong(wordsOf(parse), index.words);
  parse.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    const own = usesAmong(parse.items[chunk.main]?.verbs ?? [], present);
    const uses = [...own, ...usesAmong(borrowedUses(parse, at, index), present)];
    const being = participleUses(parse, at, index, present);
    if (uses.length === 0 && being.length === 0) return;
    const scene = sceneOf(parse, at);
    for (const use of uses) found.push(...readScenes(parse, at, use, scene, index));
    const turned = uses.length === 0 ? null : turnedScene(parse, at, scene);
    if (turned !== null)
      for (const use of uses)
        if (use.needs.length > 0) found.push(...readScene(parse, at, use, turned, index));
    // Whoever "is WEDDED TO it" does what the words say.
    for (const use of being) found.push(...readScenes(parse, at, use, { ...scene, passive: false }, index));
  });
  return found;
}

/** The words of the sentence, with those that it says by others. */
function wordsOf({ items }: Parse): string[] {
  const present = wordsAmong(items);
  // The sum in "$14.3 billion buys Meta 49%" is what it was bought for.
  present.push('for');
  // "Meta's AI staff earn" is earned at Meta.
  present.push('at');
  // "CANNOT vote" names the helper too.
  if (present.includes('cannot') || present.includes("can't") || present.includes('could'))
    present.push('can');
  if (items.some(({ text }) => NO_LONGER.test(text))) present.push('no', 'longer');
  // "ALLOWED the army to use it": it can.
  if (items.some(({ lemma }) => LETTING.test(lemma))) present.push('can');
  // "IN THE BEGINNING it labelled images" is what it did first.
  present.push(...saysAtFirst(items));
  return present;
}

const NO_LONGER = /^no longer$/i;

/** What one use of a verb says, in each of its scenes in which its words are there. */
function readScenes(parse: Parse, at: number, use: VerbUse, scene: Scene, index: MatchIndex): Statement[] {
  const gapped = gappedScenes(parse, scene, use);
  const found = readScene(parse, at, use, scene, index);
  return gapped.length === 0
    ? found
    : found.concat(...gapped.map((each) => readScene(parse, at, use, each, index)));
}

function readScene(parse: Parse, at: number, use: VerbUse, scene: Scene, index: MatchIndex): Statement[] {
  const own = sceneFor(parse, at, use, scene);
  if (needComesAfterFirst(parse, use.relation, use.needs, own.args)) return [];
  if (use.direct && !takesName(parse, own)) return [];
  const host = hostOfStaff(parse, use, own, index);
  if (host === null || !leavesPlace(use))
    if (!hasNeeds(parse, at, withoutDeal(parse, use, own), own)) return [];
  return readUse(parse, at, use, host === null ? own : { ...own, host }, index);
}

function readUse(parse: Parse, at: number, use: VerbUse, scene: Scene, index: MatchIndex): Statement[] {
  if (onlyReports(parse, at, use) || isReportAside(parse, at, use) || sellsShare(parse, scene, use))
    return [];
  const agents = scene.passive
    ? scene.args
        .filter(({ preposition, phrase }) => preposition === 'by' && !isReducedBy(parse, phrase))
        .map(({ phrase }) => phrase)
    : [...scene.subjects, ...(use.role === 'does' ? companions(scene, parse) : [])];
  const base = {
    ...PLAIN,
    relation: use.relation,
    use,
    mode: meant(use, negatedObject(parse, at, scene, use) ?? helperMode(parse, at, use) ?? modeOf(parse, at)),
    past: (parse.chunks[at] as VerbGroup).past,
    passive: scene.passive,
    narrowed: isNarrowed(parse, at, scene, use, index),
    at,
    clause: at,
    times: timesAround(parse, at, scene.args, scene.subjects).filter(
      (time) => time.phrase >= (scene.since ?? 0) && !beforeSubordinator(parse, time, at),
    ),
    former: isUsedTo(parse, at),
    joint:
      (agents.length > 1 || agents.some((agent) => meansSeveral(parse, agent))) &&
      !agents.some((agent) => isEachAlone(parse, agent)),
    complement: use.opposite === 'complement' ? (true as const) : undefined,
    saying: use.needs.length > 1 && TELLING.includes(use.lemma) ? (true as const) : undefined,
  };
  const deal = (use.role === 'inverse' ? dealHandled : dealStatements)(parse, use, scene, base, index);
  if (deal !== null) return deal;
  if (use.role === 'inverse') return [readInverse(parse, use, scene, agents, base, index)];
  // "Its customers BENEFIT": done by them, and to nobody.
  const toNobody =
    !scene.passive && scene.gap === null && !scene.args.some(({ preposition }) => preposition === null);
  if (use.role === 'undergoes' && toNobody && use.needs.length === 0 && agents.length > 0) return [];
  if (use.role === 'undergoes') return [readUndergone(parse, use, scene, agents, base, index)];
  return readDoing(parse, use, scene, agents, base, index);
}

/** A share that is sold makes an owner of its buyer, no customer. */
const sellsShare = (parse: Parse, { gap, args }: Scene, { lemma, relation }: VerbUse): boolean =>
  lemma === 'sell' &&
  !relation.nouns.includes('stake') &&
  !relation.wholly &&
  ((gap !== null && isShare(parse, gap)) ||
    args.some(
      ({ preposition, phrase }) => preposition === null && (isShare(parse, phrase) || isOwn(parse, phrase)),
    ));

/** "sold ITSELF", "sold ITS BUILDING": what somebody has and does not make; "its data" it makes. */
function isOwn(parse: Parse, at: number): boolean {
  const { owner, head } = phraseAt(parse, at);
  const item = parse.items[head];
  if (item?.tag === 'pronoun') return /self$|selves$/.test(item.key);
  const isMade = item?.mention !== undefined || WARES.test(item?.key ?? '');
  return owner !== null && parse.items[owner.head]?.tag === 'owner' && !isMade;
}

const WARES =
  /^(?:data|services?|work|labels?|labelling|labeling|annotations?|products?|output|wares|software|technology|tools?|expertise)$/;

/** "NEITHER Surge nor Mercor": what each of them does by itself. */
const isEachAlone = (parse: Parse, at: number): boolean =>
  parse.items[phraseAt(parse, at).from]?.key === 'neither';

/** "BOTH COMPANIES". */
const meansSeveral = ({ items, chunks }: Parse, at: number): boolean =>
  items[(chunks[at] as { head: number }).head]?.mention?.all === true;

/** An opposite says that something is not so; who denies that, or only plans it, does not yet say that it is. */
function meant(use: VerbUse, told: Mode): Mode {
  // "runs it NO LONGER" is what the words say, and denies nothing of them.
  const mode = told.ended && use.needs.includes('longer') ? FACT : told;
  if (use.opposite === null || mode.is === 'unreal' || mode.is === 'rejected') return mode;
  if (mode.is === 'denied' && use.opposite === 'complement') return FACT;
  return mode.is === 'denied'
    ? unreal(`what is denied, “${use.lemma}”, is but one way not to do it`)
    : denied(`“${use.lemma}” is the opposite`);
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

export type Base = Omit<Statement, 'subject' | 'object' | 'figures' | 'runs'>;
