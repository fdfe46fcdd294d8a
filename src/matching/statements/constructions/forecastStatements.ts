import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import type { Mode } from '../../mode/modes.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { governorOf, isPassive, type Parse } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { partyOf } from '../parties/parties.ts';
import type { Statement } from '../statement.ts';

/**
 * What is foretold by those whom it is about, as the plan that it is: "Wang PREDICTED THAT sales WOULD reach $2 billion", "the company would,
 * it TOLD investors, break even", "EXPECTED sales TO REACH $2 billion". None where others foretell it, or where nobody does.
 */
export function forecastStatements(statement: Statement, parse: Parse, index: MatchIndex): Statement[] {
  const { clause, relation, subject } = statement;
  // What one says one would do is announced (mode/ownWord.ts): a relation that takes a plan for the deed needs no forecast.
  const planned = (index.plans.get(relation.id) ?? []).filter(({ id }) => id !== relation.id);
  if (planned.length === 0 || clause === null) return [];
  const group = parse.chunks[clause];
  if (group?.kind !== 'verb' || group.negated) return [];
  const verb = group.infinitive
    ? expectationOf(parse, clause)
    : WOULD.test(group.modal)
      ? forecastOver(parse, clause)
      : null;
  if (verb === null) return [];
  const ids = subject.parties.flatMap((party) => party.ids);
  const tellers = subjectOf(parse, verb).phrases.flatMap((phrase) => partyOf(parse, phrase, index).ids);
  const others = ownersOf(parse, clause, index).filter((id) => !tellers.includes(id));
  const mode: Mode = modeOf(parse, verb);
  const partnersOf = (plan: Relation, id: string): string[] => [
    ...(index.objectsOf.get(plan.id)?.get(id) ?? []),
  ];
  const isOnRecord = (plan: Relation, id: string): boolean => partnersOf(plan, id).length > 0;
  // What one would do with another is announced by saying so: whoever "said it would buy" is no longer in talks.
  const isWithOther = (plan: Relation): boolean =>
    tellers.some((each) => partnersOf(plan, each).some((partner) => partner !== ''));
  return planned
    .filter((plan) => tellers.some((each) => ids.includes(each) || isOnRecord(plan, each)))
    .filter((plan) => others.every((each) => isOnRecord(plan, each)) && !isWithOther(plan))
    .map((each) => ({ ...statement, relation: each, mode }));
}

/** "revenue AT SURGE AI would reach it": of whom it is foretold, if that stands behind. */
const ownersOf = (parse: Parse, at: number, index: MatchIndex): string[] =>
  subjectOf(parse, at)
    .phrases.flatMap((phrase) => argumentsOf(parse, phrase))
    .filter(({ preposition }) => preposition === 'of' || preposition === 'at')
    .flatMap(({ phrase }) => partyOf(parse, phrase, index).ids);

/** "EXPECTS its revenue TO REACH $2 billion": the verb of foretelling that an infinitive with a subject of its own hangs on. */
function expectationOf(parse: Parse, at: number): number | null {
  const { verb, noun } = governorOf(parse, at);
  const chunk = verb === null || noun === null ? undefined : parse.chunks[verb];
  if (verb === null || chunk?.kind !== 'verb') return null;
  return EXPECTING.test(parse.items[chunk.main]?.lemma ?? '') && !isPassive(parse, verb) ? verb : null;
}

/** The verb of foretelling under which the one at `at` stands, before it or put in between. */
function forecastOver(parse: Parse, at: number): number | null {
  const near = parse.chunks.flatMap((chunk, place) =>
    chunk.kind === 'verb' && place !== at && foretells(parse, chunk, place) ? [place] : [],
  );
  return near.findLast((place) => place < at) ?? near[0] ?? null;
}

const foretells = (parse: Parse, { main, modal, infinitive }: VerbGroup, at: number): boolean =>
  modal === '' && !infinitive && FORETELLING.test(parse.items[main]?.lemma ?? '') && !isPassive(parse, at);

const WOULD = /^(?:would|will|'ll)$/;
const EXPECTING =
  /^(?:forecast|predict|expect|project|anticipate|foresee|reckon|estimate|calculate|believe)$/;
const FORETELLING =
  /^(?:forecast|predict|expect|project|anticipate|promise|foresee|reckon|hope|say|tell|estimate|believe|think|assure|calculate|bet|pledge|assume)$/;
