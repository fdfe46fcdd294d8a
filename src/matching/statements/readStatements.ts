import type { MatchIndex } from '../indexLedger.ts';
import { commitmentAt } from '../mode/commitment.ts';
import { saysNoLonger } from '../mode/denyingWord.ts';
import { modeOfCleft } from '../mode/modeOfCleft.ts';
import { FACT, strongest } from '../mode/modes.ts';
import type { Parse } from '../parse/clauses.ts';
import { ageStatements } from './ages/ageStatements.ts';
import { agesAtDeeds } from './ages/agesAtDeeds.ts';
import { datesAbove } from './circumstances/datesAbove.ts';
import { eventsBeside } from './circumstances/eventsBeside.ts';
import { inherit } from './circumstances/inherit.ts';
import { namedBeside } from './circumstances/namedBeside.ts';
import { modeOfNobody } from './circumstances/nobody.ts';
import { saidInAll } from './circumstances/saidInAll.ts';
import { stillSo } from './circumstances/stillSo.ts';
import { absoluteStatements } from './constructions/absoluteStatements.ts';
import { attributedStatements } from './constructions/attributedStatements.ts';
import { beginningStatements } from './constructions/beginningStatements.ts';
import { bracketedStatements } from './constructions/bracketed.ts';
import { comparedStatements } from './constructions/comparedStatements.ts';
import { contrastedStatements } from './constructions/contrastedStatements.ts';
import { forecastStatements } from './constructions/forecastStatements.ts';
import { jointStatements } from './constructions/jointStatements.ts';
import { noneGreater } from './constructions/noneGreater.ts';
import { peopleStatements } from './constructions/peopleStatements.ts';
import { plannedStatements } from './constructions/plannedStatements.ts';
import { reactionStatements } from './constructions/reactionStatements.ts';
import { worthStatements } from './constructions/worthStatements.ts';
import { holdBack } from './heldBack/holdBack.ts';
import { labelStatements } from './nouns/labels.ts';
import { nounStatements } from './nouns/nounStatements.ts';
import type { Statement } from './statement.ts';
import { rivalPosts } from './titles/rivalPosts.ts';
import { titleStatements } from './titles/titleStatements.ts';
import { verbStatements } from './verbs/verbStatements.ts';

/** All that a sentence says in the words of the ledger's relations: who does what to whom, how much, and whether it is meant as a fact. */
export function readStatements(parse: Parse, index: MatchIndex): Statement[] {
  const verbs = verbStatements(parse, index);
  const nouns = nounStatements(parse, index);
  const all = [
    ...verbs,
    ...nouns,
    ...beginningStatements(parse, index),
    ...titleStatements(parse, index),
    ...ageStatements(parse, index),
    ...labelStatements(parse, index),
    ...bracketedStatements(parse, index),
    ...attributedStatements(parse, index),
    ...noneGreater(parse, index),
    ...worthStatements(parse, index),
    ...absoluteStatements(parse, index),
    ...rivalPosts(parse, index),
  ];
  all.push(...reactionStatements(all, parse, index));
  const held: Statement[] = [];
  const hold = (statement: Statement): void => {
    const left = holdBack(stillSo(statement, parse, index), parse, index);
    if (left !== null) held.push(left, ...contrastedStatements(left, parse, index));
  };
  for (const statement of all.flatMap((each) => comparedStatements(each, parse))) {
    hold(statement);
    for (const planned of plannedStatements(statement, parse, index)) hold(planned);
    for (const planned of forecastStatements(statement, parse, index)) hold(planned);
    for (const shared of jointStatements(statement, index)) hold(shared);
    for (const wider of peopleStatements(statement, parse, index)) hold(wider);
  }
  held.push(...agesAtDeeds(held, parse, index));
  return inherit(
    held.map((statement) => {
      const nobody = isTakenForGranted(parse, statement) ? FACT : modeOfNobody(parse, statement.clause);
      const own = wasOnce(parse, statement) ? FACT : statement.mode;
      const committed = strongest(own, commitmentAt(parse, statement.at));
      // "NO REGULATOR had to approve it": where not to do it states the relation, nobody's doing it does.
      const told =
        statement.complement && /^(?:denied|fact)$/.test(committed.is) && nobody.is === 'denied'
          ? FACT
          : strongest(committed, nobody);
      const mode = strongest(told, modeOfCleft(parse, statement.clause));
      return {
        ...statement,
        dates: datesAbove(parse, statement.clause, statement.times),
        past: statement.past ?? toldInPast(parse, statement.clause),
        coming: statement.relation.oneHolder && comesToIt(parse, statement) ? true : statement.coming,
        inAll: index.totals.has(statement.relation.id) ? saidInAll(parse, statement) : undefined,
        events: eventsBeside(statement, held, parse),
        mode,
        beside:
          mode.is === 'denied' ? namedBeside(parse, statement.at, nobody.is !== 'fact') : statement.beside,
      };
    }),
  );
}

/** "No analyst liked META'S INVESTMENT in Scale AI": somebody's act behind a verb was done, whoever does nothing about it. */
const isTakenForGranted = (parse: Parse, { at, clause }: Statement): boolean => {
  const noun = parse.chunks[at];
  return clause !== null && at > clause && noun?.kind === 'phrase' && noun.owner !== null;
};

/** "is NO LONGER its chief strategist": of what counts for ever it says that it was so. */
const wasOnce = (parse: Parse, { relation, mode, clause }: Statement): boolean => {
  const verb = clause === null ? undefined : parse.chunks[clause];
  return mode.is === 'denied' && relation.lasting && verb?.kind === 'verb' && saysNoLonger(parse, verb);
};

const toldInPast = (parse: Parse, clause: number | null): boolean => {
  const verb = clause === null ? undefined : parse.chunks[clause];
  return verb?.kind === 'verb' && verb.past;
};

/** "BECAME interim CEO", "was NAMED chief executive": what is said is that somebody comes into a post. */
const comesToIt = (
  { chunks, items }: Parse,
  { clause, at }: { clause: number | null; at: number },
): boolean => {
  const verb = chunks[clause ?? at];
  return verb?.kind === 'verb' && COMING.test(items[verb.main]?.lemma ?? '');
};

const COMING = /^(?:become|take|step|succeed|replace|name|appoint|install|promote|make|elevate|fill)$/;
