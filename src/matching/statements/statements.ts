import type { Relation } from '../../model/relation.ts';
import type { MatchIndex } from '../indexLedger.ts';
import { commitmentAt } from '../mode/commitment.ts';
import { saysNoLonger } from '../mode/denyingWord.ts';
import { modeOfCleft } from '../mode/modeOfCleft.ts';
import { FACT, type Mode, strongest } from '../mode/modes.ts';
import type { Parse } from '../parse/clauses.ts';
import type { Figure } from '../parse/figures.ts';
import type { NounUse, VerbUse } from '../words/relationWords.ts';
import { ageStatements } from './ageStatements.ts';
import { agesAtDeeds } from './agesAtDeeds.ts';
import { attributedStatements } from './attributedStatements.ts';
import { beginningStatements } from './beginningStatements.ts';
import { bracketedStatements } from './bracketed.ts';
import { contrastedStatements } from './contrastedStatements.ts';
import { datesAbove } from './datesAbove.ts';
import { type EventTold, eventsBeside } from './eventsBeside.ts';
import { forecastStatements } from './forecastStatements.ts';
import { holdBack } from './holdBack.ts';
import { inherit } from './inherit.ts';
import { jointStatements } from './jointStatements.ts';
import { labelStatements } from './labels.ts';
import { namedBeside } from './namedBeside.ts';
import { modeOfNobody } from './nobody.ts';
import { noneGreater } from './noneGreater.ts';
import { nounStatements } from './nounStatements.ts';
import { peopleStatements } from './peopleStatements.ts';
import { plannedStatements } from './plannedStatements.ts';
import { reactionStatements } from './reactionStatements.ts';
import { saidInAll } from './saidInAll.ts';
import type { Slot } from './slots.ts';
import type { Run } from './span.ts';
import { stillSo } from './stillSo.ts';
import { titleStatements } from './titleStatements.ts';
import { verbStatements } from './verbStatements.ts';

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
  ];
  all.push(...reactionStatements(all, parse, index));
  const held: Statement[] = [];
  const hold = (statement: Statement): void => {
    const left = holdBack(stillSo(statement, parse, index), parse, index);
    if (left !== null) held.push(left, ...contrastedStatements(left, parse, index));
  };
  for (const statement of all) {
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

export interface Statement {
  relation: Relation;
  /** The entry of the vocabulary that says it; none where no single word does. */
  use?: VerbUse | NounUse;
  subject: Slot;
  object: Slot;
  figures: Figure[];
  /** Years and dates beside it. */
  times: Figure[];
  mode: Mode;
  /** Dates of the clauses that its own hangs on: see {@link datesAbove}. */
  dates?: Figure[];
  /** Told in the past tense. */
  past?: boolean;
  /** Told in the passive: a doer left out may be whoever it belongs to. */
  passive?: boolean;
  /** The subject is said to be so no longer ("former"). */
  former: boolean;
  /** Chunk that says it. */
  at: number;
  /** Chunk of the verb whose clause it stands in. */
  clause: number | null;
  /** The runs of items that state it: its verb or noun first, then who and whom. */
  runs: Run[];
  /** Several did it together: a figure may be theirs jointly. */
  joint: boolean;
  /** What happened when its figure was so. */
  events?: readonly EventTold[];
  /** Its sum is said to be all there is so far: see {@link saidInAll}. */
  inAll?: 'said' | 'now' | undefined;
  /** One sum stands for several objects. */
  shared?: true | undefined;
  /** What else its verb says of it ("in Europe", "to free users", "again"): a date beside that may be another's. */
  narrowed?: boolean;
  /** It speaks of an act already told of: "THE deal", "this investment". */
  definite?: boolean;
  /** Its words say who comes first ("the main backer") and the relation does not: what denies that does not deny the relation. */
  ranked?: true;
  /** Its subject says something: what that is, is not the author's word. */
  saying?: true | undefined;
  /** Its verb says that the relation does not hold, and its denial that it does. */
  complement?: true | undefined;
  /** It is a label ("Price: …"): who and whom stand right above. */
  label?: true | undefined;
  /** Why an editor must look: a word of the sentence changes what is stated. */
  unclear?: string | undefined;
  /** Entities that the sentence names and that fill no place left open: whoever gives away, and who is set against those meant. */
  barred?: readonly string[];
  /** Of a denial: whom its clause names, who may fill a place that grammar leaves open. */
  beside?: readonly string[] | undefined;
  /** Told by another clause or the sentence before: this one only adds a figure, and speaks of no claim without one. */
  carried?: true;
  /** Read from a figure that stands among a record's parties and words: it may agree, and never disagree. */
  anchored?: true;
  /** Its word could mean another relation: its figure may agree with a record, and hardly contradicts one. */
  ambiguous?: true | undefined;
  /** It happens to the subject: who does it is not part of the relation. */
  undergone: boolean;
  /** Of an office: somebody comes into it. */
  coming?: true | undefined;
}
