import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import type { Mode } from '../../mode/modes.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isPassive, type Parse } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { partyOf } from '../parties/parties.ts';
import type { Statement } from '../statement.ts';

/**
 * What is foretold by those whom it is about, as the plan that it is: "Wang PREDICTED THAT sales WOULD reach $2 billion", "the company would,
 * it TOLD investors, break even". None where others foretell it, or where nobody does.
 */
export function forecastStatements(statement: Statement, parse: Parse, index: MatchIndex): Statement[] {
  const { clause, relation, subject } = statement;
  // What one says one would do is announced (mode/ownWord.ts): a relation that takes a plan for the deed needs no forecast.
  const planned = (index.plans.get(relation.id) ?? []).filter(({ id }) => id !== relation.id);
  if (planned.length === 0 || clause === null) return [];
  const group = parse.chunks[clause];
  if (group?.kind !== 'verb' || !WOULD.test(group.modal) || group.negated) return [];
  const verb = forecastOver(parse, clause);
  if (verb === null) return [];
  const ids = subject.parties.flatMap((party) => party.ids);
  const tellers = subjectOf(parse, verb).phrases.flatMap((phrase) => partyOf(parse, phrase, index).ids);
  const mode: Mode = modeOf(parse, verb);
  return planned
    .filter(({ id }) => tellers.some((each) => ids.includes(each) || index.partners.has(`${id}>${each}`)))
    .map((each) => ({ ...statement, relation: each, mode }));
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
const FORETELLING =
  /^(?:forecast|predict|expect|project|anticipate|promise|foresee|reckon|hope|say|tell|estimate|believe|think|assure|calculate|bet|pledge|assume)$/;
