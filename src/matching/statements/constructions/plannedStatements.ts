import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { denied, type Mode } from '../../mode/modes.ts';
import { plannedBy } from '../../mode/plannedBy.ts';
import { PLAN_NOUNS, planBefore } from '../../mode/planWords.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { governorOf, isPassive, type Parse } from '../../parse/clauses.ts';
import type { Statement } from '../statement.ts';

/** What a statement says of the relations that are the plan of its own: "hopes TO RAISE $2 billion" states no sum raised, and a sum sought. */
export function plannedStatements(statement: Statement, parse: Parse, index: MatchIndex): Statement[] {
  const { clause, relation } = statement;
  const planned = index.plans.get(relation.id) ?? [];
  if (planned.length === 0 || clause === null) return [];
  if (clause !== statement.at && !bringsAbout(parse, clause)) return [];
  const mode = modeOfPlan(parse, clause, planned.includes(relation));
  return mode === null ? [] : planned.map((each) => ({ ...statement, relation: each, mode }));
}

/** "to DOUBLE its revenue to $2 billion", "to CLOSE a round": who does that to it comes to have it. */
const bringsAbout = ({ chunks, items }: Parse, at: number): boolean =>
  BRINGING.test(items[(chunks[at] as VerbGroup).main]?.lemma ?? '');

const BRINGING =
  /^(?:double|treble|triple|quadruple|raise|lift|increase|grow|boost|push|bring|take|expand|drive|make|earn|generate|book|post|achieve|reach|hit|see|have|close|secure|complete)$/;

/**
 * How the plan to do what the verb at `at` says is meant; null where nobody plans it. `firm` asks for a plan made, where a relation speaks of
 * what is done and of what is planned alike: to weigh it is neither.
 */
function modeOfPlan(parse: Parse, at: number, firm: boolean): Mode | null {
  const group = parse.chunks[at] as VerbGroup;
  if (!group.infinitive && group.form !== 'ing') return null;
  const { verb, noun } = governorOf(parse, at);
  if (verb === null) return null;
  if (noun !== null) {
    const phrase = parse.chunks[planBefore(parse, noun)] as Phrase;
    const word = parse.items[phrase.head]?.key ?? '';
    if (!PLAN_NOUNS.test(word) || (firm && !MADE.test(word))) return null;
    if (parse.items[phrase.from]?.key === 'no') return denied('“no”');
    return modeOf(parse, verb);
  }
  if (isPassive(parse, verb)) return null;
  const item = parse.items[(parse.chunks[verb] as VerbGroup).main];
  const lemma = item?.lemma ?? '';
  const isPlan =
    item?.tag === 'be'
      ? plannedBy(parse, verb) !== null
      : PLANNING.test(lemma) && !(firm && OPEN.test(lemma));
  return isPlan ? modeOf(parse, verb) : null;
}

/** A plan that somebody has. */
const MADE = /^(?:plans?|intentions?|desire|track|course)$/;

/** What leaves it open whether it will be done. */
const OPEN =
  /^(?:consider|mull|weigh|ponder|discuss|explore|eye|try|attempt|seek|wish|hope|expect|project|forecast|anticipate|negotiate|bargain|haggle)$/;

/** What one does who has a plan; what is expected of one by others, asked or ordered is none. */
const PLANNING =
  /^(?:plan|expect|project|forecast|anticipate|want|hope|aim|intend|seek|try|attempt|consider|prepare|look|wish|mull|weigh|ponder|discuss|explore|eye|negotiate|bargain|haggle)$/;
