import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { type Figure, figureIn, isTimeFigure } from '../../parse/figures/figures.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import type { NounUse } from '../../words/relationWords.ts';
import { nextVerb } from '../nouns/nounHost.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';

/** "Meta's relationship with Scale AI DATES BACK TO 2019", "the alliance between A and B BEGAN IN 2019": since when two are tied, told of the tie. */
export function beginningStatements(parse: Parse, index: MatchIndex): Statement[] {
  return parse.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'phrase') return [];
    const uses = (parse.items[chunk.head]?.nouns ?? []).filter(isSince);
    const begun = uses.length === 0 ? null : beginningOf(parse, at);
    if (begun === null) return [];
    const pairs = pairsOf(parse, at, chunk, index);
    return uses.flatMap(({ relation }) => {
      const figure = figureIn(parse, begun.phrase, 'since', relation);
      if (figure === null) return [];
      return pairs.map(
        ([one, other]): Statement => ({
          ...PLAIN,
          relation,
          subject: slotOf([one]),
          object: slotOf([other]),
          figures: [{ ...figure, since: true } satisfies Figure],
          times: [],
          mode: modeOf(parse, begun.verb),
          at: begun.verb,
          clause: begun.verb,
          runs: runsOf(parse, begun.verb, [one, other]),
        }),
      );
    });
  });
}

/** A relation between two whose only figure is the year since when it holds; the year of what happens to one ("its LAUNCH in 2025") is the year when. */
export const isSince = ({ role, relation }: NounUse): boolean =>
  role === 'act' &&
  relation.units?.length === 1 &&
  relation.units[0] === 'year' &&
  relation.objectAfter.length > 0;

/** The verb of which the noun at `at` is the subject, and the phrase of the year that it gives as a beginning. */
function beginningOf(parse: Parse, at: number): { verb: number; phrase: number } | null {
  const verb = nextVerb(parse, at);
  if (verb === null || !subjectOf(parse, verb).phrases.includes(at)) return null;
  const group = parse.chunks[verb] as VerbGroup;
  const { lemma } = parse.items[group.main] ?? { lemma: '' };
  const back = parse.items[group.to]?.key === 'back';
  const leads = BEGINS.test(lemma)
    ? /^(?:in|since)$/
    : BACK.test(lemma) && back
      ? /^to$/
      : DATES.test(lemma)
        ? /^(?:from|to)$/
        : null;
  const time = argumentsOf(parse, verb).find(({ preposition, phrase }) => {
    const { quantity } = parse.items[phraseAt(parse, phrase).head] ?? {};
    return quantity !== undefined && isTimeFigure(quantity) && leads?.test(preposition ?? '') === true;
  });
  return time === undefined ? null : { verb, phrase: time.phrase };
}

const BEGINS = /^(?:begin|start)$/;
const BACK = /^(?:go|reach|stretch|date)$/;
const DATES = /^date$/;

/** "META'S relationship with SCALE AI", "between MICROSOFT and OPENAI", of whom either may be the one who is tied. */
function pairsOf(parse: Parse, at: number, { owner, from, to }: Phrase, index: MatchIndex): [Party, Party][] {
  const places = argumentsOf(parse, at);
  const named = places
    .filter(({ preposition }) => preposition === 'with' || preposition === 'to')
    .map(({ phrase }) => partyOf(parse, phrase, index));
  const [first] = named;
  const mention = owner && parse.items[owner.head]?.mention;
  if (mention && first && named.length === 1) {
    const { candidates } = mention;
    const own: Party = {
      ids: candidates,
      sure: candidates.length === 1,
      phrase: at,
      from,
      to,
      within: [],
      former: false,
    };
    return [
      [own, first],
      [first, own],
    ];
  }
  // "the relationship OF Meta and Scale AI", "ties BETWEEN them"
  const between = /^(?:between|of)$/.test(places[0]?.preposition ?? '') ? (places[0]?.phrase ?? null) : null;
  const last = between === null ? null : between + 2;
  if (between === null || last === null || parse.chunks[between + 1]?.kind !== 'and') return [];
  if (parse.chunks[last]?.kind !== 'phrase') return [];
  const [one, other] = [partyOf(parse, between, index), partyOf(parse, last, index)];
  return [
    [one, other],
    [other, one],
  ];
}
