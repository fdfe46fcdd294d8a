import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { isPassive, type Parse } from '../../parse/clauses.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { type Party, partyOf } from '../parties/parties.ts';

/**
 * "Meta allows THE ARMY to use LLAMA", "gave THE ARMY permission to use LLAMA": what is granted, as the object of the second verb, and to whom. Null where
 * the verb at `at` leads to no second one that its entry names, or nobody stands between.
 */
export function grantedTo(
  parse: Parse,
  at: number,
  use: VerbUse,
  index: MatchIndex,
): { what: Party[]; whom: Party[] } | null {
  if (!use.needs.some((need) => SECOND.test(need)) || isPassive(parse, at)) return null;
  const second = parse.chunks.findIndex(
    (chunk, place) =>
      place > at && chunk.kind === 'verb' && use.needs.includes(parse.items[chunk.main]?.lemma ?? ''),
  );
  if (second < 0) return null;
  const directly = (verb: number): Party[] =>
    argumentsOf(parse, verb)
      .filter(({ preposition, phrase }) => preposition === null && (verb === second || phrase < second))
      .map(({ phrase }) => partyOf(parse, phrase, index));
  const whom = directly(at).slice(0, 1);
  return whom.length === 0 ? null : { what: directly(second).slice(0, 1), whom };
}

/** Verbs that may be a second one in an entry. */
const SECOND = /^(?:use|deploy|run|build|adopt|access)$/;
