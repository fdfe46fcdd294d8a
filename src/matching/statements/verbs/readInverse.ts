import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Argument, type Parse, phraseAt } from '../../parse/clauses.ts';
import { withAsides } from '../../parse/examples.ts';
import { type Figure, figuresAmong } from '../../parse/figures/figures.ts';
import { isToldShare, NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import { countedNames } from '../../parse/subjects/countedNames.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { actors } from '../parties/actors.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { OPEN, objectsAmong, type Slot, slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import type { Statement } from '../statement.ts';
import { grantedTo } from './grantedTo.ts';
import { handedTo } from './handedTo.ts';
import { isShare } from './isShare.ts';
import { launchOf } from './launchOf.ts';
import { otherSide } from './otherSide.ts';
import { objectArguments, type Scene, sharesBehind } from './verbScene.ts';
import type { Base } from './verbStatements.ts';

/** "Wang joins Meta", "Scale AI sells 49% to Meta": the grammatical subject, or the part of it that changes hands, is the object. */
export function readInverse(
  parse: Parse,
  use: VerbUse,
  scene: Scene,
  agents: number[],
  base: Base,
  index: MatchIndex,
): Statement {
  const granted = grantedTo(parse, base.at, use, index);
  if (granted !== null) {
    const [subject, object] = [slotOf(granted.what), slotOf(granted.whom)];
    return {
      ...base,
      subject,
      object,
      figures: [],
      runs: runsOf(parse, base.at, [...granted.what, ...granted.whom]),
    };
  }
  // "is LED BY Wang": who stands behind "by" is no object, unless the vocabulary names the preposition.
  const byWhom = use.needs.at(-1) === 'by' && !scene.passive;
  const args = withAsides(parse, byWhom ? scene.args : objectArguments(parse, scene, use.relation));
  const { known, closed } = objectsAmong(parse, args, use, index, INVERSE_PREPOSITIONS);
  const preposition = (party: Party): string | null | undefined =>
    args.find(({ phrase }) => phrase === party.phrase)?.preposition;
  // "has been AT Microsoft SINCE March": the time is none of those that it leads to.
  const dated = use.needs.length > 1 && use.needs.at(-1) === 'since';
  const last = use.needs.at(dated ? -2 : -1);
  const direct = known.filter((party) => preposition(party) === null);
  // What is sold to somebody is the object, whoever sells it; and who leaves one firm for another joins the other.
  // "buys from TWO OF ITS RIVALS, Surge and Mercor", "from Surge and Mercor, TWO OF ITS RIVALS": those named are no part of anything.
  const share =
    known.find(
      ({ part, phrase }) =>
        part === true &&
        parse.chunks[phrase - 1]?.kind !== 'comma' &&
        countedNames(parse, phrase).length === 0,
    ) ?? (last === 'to' ? direct[0] : undefined);
  const led = known.filter(
    (party) =>
      preposition(party) === last &&
      // "has been at odds WITH Microsoft since March" is not with it.
      (!dated || use.needs.length > 2 || party.phrase === base.at + 2),
  );
  // Who trades one firm for another that the ledger does not know has joined nobody whom it knows.
  const toStranger =
    last !== undefined && args.some((argument) => argument.preposition === last) && last === 'for';
  // "awarded contracts TO OPENAI": nobody else has them.
  const receivers = handedTo(parse, base.at, args, index);
  const takers = scene.host
    ? [scene.host]
    : receivers !== null
      ? receivers.filter(({ ids }) => ids.length > 0)
      : led.length > 0 || dated
        ? led
        : toStranger
          ? []
          : direct.length > 0
            ? direct
            : known;
  const taken = args.find((argument) => argument.preposition === null && isShare(parse, argument.phrase));
  // "needs META'S permission": whose permission it is has no limit.
  const limited = index.objectsOf.get(use.relation.id);
  const isAble = ({ ids }: Party): boolean => !use.relation.limit || ids.some((id) => limited?.has(id));
  const subject = slotOf(
    takers.filter((party) => party !== share && isAble(party)),
    closed || dated || receivers !== null,
  );
  // "THE SHARES come without votes" are those told of.
  const isTold = agents.length > 0 && agents.every((phrase) => isToldShare(parse, phrase));
  // "lost to Meta in court": who loses nobody has lost no one to it.
  const losesNobody = use.lemma === 'lose' && last === 'to' && share === undefined && !scene.passive;
  const doers = losesNobody
    ? slotOf([], true)
    : share
      ? slotOf([share])
      : isTold
        ? OPEN
        : actors(parse, agents, use.relation.objectThrough, index);
  const object =
    doers.hold === 'closed'
      ? (dealOf(parse, agents, index) ??
        launchOf(parse, agents, scene, index) ??
        (COSTING.test(use.lemma) ? otherSide(parse, agents, subject.parties, index) : null) ??
        withoutObject(use, doers))
      : doers;
  const givers = agents.flatMap((phrase) => partyOf(parse, phrase, index).ids);
  const leaving = agents.map((phrase): Argument => ({ preposition: null, phrase }));
  const figures = figuresAmong(
    parse,
    taken ? [taken, ...args] : [...args, ...leaving, ...sharesBehind(parse, agents)],
    use.relation,
    use.needs,
  );
  if (use.relation.limit) figures.push(...countsWith(parse, agents, use));
  return {
    ...base,
    subject,
    object: use.relation.limit ? OPEN : object,
    figures,
    ...(share ? { barred: givers } : {}),
    ...(isTold ? { definite: true } : {}),
    runs: runsOf(parse, base.at, [...subject.parties, ...object.parties]),
  };
}

const COSTING = /^(?:cost|set)$/;

/** "Companies WITH 700 MILLION USERS need a licence": how many it takes to fall under a limit. */
const countsWith = (parse: Parse, agents: readonly number[], { relation, needs }: VerbUse): Figure[] =>
  agents.flatMap((at) =>
    figuresAmong(
      parse,
      argumentsOf(parse, at).filter(({ preposition }) => preposition === 'with' || preposition === 'of'),
      relation,
      needs,
    ),
  );

/** What leads to the doer where the verb does not name its own preposition. */
const INVERSE_PREPOSITIONS = new Set(['from', 'with', 'at', 'into', 'under']);

/** "The SCALE AI deal set Meta back $15 billion": the name that says which deal it was. */
function dealOf(parse: Parse, agents: readonly number[], index: MatchIndex): Slot | null {
  for (const at of agents) {
    const phrase = phraseAt(parse, at);
    const name = phrase.head - 1;
    const mention = name >= phrase.from ? parse.items[name]?.mention : undefined;
    if (!mention || !NEUTRAL_NOUNS.has(parse.items[phrase.head]?.key ?? '')) continue;
    const party = partyOf(parse, at, index);
    return slotOf([{ ...party, ids: mention.candidates, sure: mention.candidates.length === 1 }]);
  }
  return null;
}

/** Who it is that values a company is no part of its being valued. */
const withoutObject = (use: VerbUse, slot: Slot): Slot =>
  use.relation.undergone.length > 0 && use.relation.objectAfter.length === 0 ? OPEN : slot;
