import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Argument, type Parse, phraseAt } from '../../parse/clauses.ts';
import { examplesOf } from '../../parse/examples.ts';
import { type Figure, figureIn, figuresAmong, isTimeFigure } from '../../parse/figures/figures.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { partyOf } from '../parties/parties.ts';
import { objectsAmong, slotOf } from '../parties/slots.ts';
import { throughNoun } from '../parties/throughNoun.ts';
import { runsOf } from '../span.ts';
import type { Statement } from '../statement.ts';
import type { Scene } from './verbScene.ts';
import type { Base } from './verbStatements.ts';

/** "Scale AI was valued at $29 billion": it happens to the subject, whoever does it. */
export function readUndergone(
  parse: Parse,
  use: VerbUse,
  scene: Scene,
  agents: number[],
  base: Base,
  index: MatchIndex,
): Statement {
  const direct = undergoing(parse, base.at, use, scene);
  // "Gemma, WHICH Google released in 2024"
  const isFilled = scene.passive || direct.some(({ phrase }) => !isTime(parse, phrase));
  const left = isFilled || scene.gap === null || isTime(parse, scene.gap) ? null : scene.gap;
  const undergoers = scene.passive
    ? scene.subjects
    : left !== null
      ? [left]
      : direct.flatMap(({ phrase }) => [phrase, ...examplesOf(parse, phrase)]);
  const subject = slotOf(
    undergoers.map((phrase) => {
      const party = partyOf(parse, phrase, index);
      // "folded Scale AI's OPERATIONS into its own"
      return party.ids.length > 0
        ? party
        : (throughNoun(parse, phrase, use.relation.through, index) ?? party);
    }),
  );
  const gap: Argument[] =
    scene.gap === null || left !== null ? [] : [{ preposition: null, phrase: scene.gap }];
  const rest = [...gap, ...scene.args.filter(({ phrase }) => !undergoers.includes(phrase))];
  const figures = [...figuresAmong(parse, rest, use.relation), ...levelReached(parse, base.at, use)];
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
    doers: agents.flatMap((phrase) => {
      const { ids, sure } = partyOf(parse, phrase, index);
      return sure ? ids : [];
    }),
  };
}

/** "is expected to CLIMB TO $2 billion": the level to which the infinitive leads that the verb needs. */
function levelReached(parse: Parse, at: number, { needs, relation }: VerbUse): Figure[] {
  const climbing = parse.chunks[at + 1];
  if (climbing?.kind !== 'verb' || !climbing.infinitive) return [];
  if (!needs.includes(parse.items[climbing.main]?.lemma ?? '')) return [];
  return argumentsOf(parse, at + 1).flatMap(({ preposition, phrase }) =>
    preposition === 'to' ? (figureIn(parse, phrase, null, relation) ?? []) : [],
  );
}

/** Its direct object; where that is one of the verb's own words, whom the last of them leads to: "took the wraps OFF PATHWAYS". */
function undergoing(parse: Parse, at: number, { needs }: VerbUse, { args }: Scene): Argument[] {
  const direct = args.filter(({ preposition }) => preposition === null);
  const [first] = direct;
  // "TURNED TO DROEGE as interim chief executive"
  if (!first)
    return args.filter(({ preposition, phrase }) => preposition === needs[0] && phrase > at).slice(0, 1);
  const own = first && parse.items[phraseAt(parse, first.phrase).head];
  if (!own || own.mention !== undefined || !needs.some((need) => own.key === need || own.key === `${need}s`))
    return direct.slice(0, 1);
  const led = args.filter(({ preposition }) => preposition !== null && preposition === needs.at(-1));
  return (led.length > 0 ? led : direct).slice(0, 1);
}

/** "released THIS APRIL": a time stands where an object could. */
function isTime({ items, chunks }: Parse, at: number): boolean {
  const chunk = chunks[at];
  const head = chunk?.kind === 'phrase' ? items[chunk.head] : undefined;
  return head?.quantity === undefined ? head?.key === 'year' : isTimeFigure(head.quantity);
}
