import { NOTICES } from './boilerplate.ts';
import { ROLE_NOUNS } from './checkableWords.ts';
import { OPENERS } from './clauseOpeners.ts';
import { COORDINATORS } from './joinedClauses.ts';
import { mayState, STATING } from './mayState.ts';
import { BEGINS_MOOD } from './moodCues.ts';
import { JUDGEMENT_OPENERS, JUDGING_WORDS } from './opinionCues.ts';
import { isAgent, isProfession, maySupport, SUPPORTING } from './support.ts';
import { FINITE, isFiniteVerb, isPastTense, isPresent, PRESENT } from './verbs.ts';

/**
 * What the lists of this room say of a word by itself, in lower case, whatever stands around it. Each question is asked of every word
 * of a text, some several times: so they are answered together, with one look-up a word. The answers are shared: nobody may change them.
 */
export function factsOf(word: string): WordFacts {
  return LISTED.get(word) ?? byEnding(word);
}

/** The same, list by list: slow, and right for any word. */
export function readFacts(word: string): WordFacts {
  return {
    finite: isFiniteVerb(word),
    past: isPastTense(word),
    present: isPresent(word),
    mayState: mayState(word),
    mayBeVerb: isPastTense(word) || mayState(word) || word.endsWith('s'),
    agent: isAgent(word) || ROLE_NOUNS.has(word),
    maySupport: maySupport(word),
    judges: JUDGING_WORDS.has(word),
    beginsJudgement: JUDGEMENT_OPENERS.has(word),
    beginsMood: BEGINS_MOOD.has(word),
    beginsNotice: NOTICES.has(word),
    opensClause: OPENERS.has(word),
    joinsClauses: COORDINATORS.has(word),
  };
}

/** A word in no list is what its ending makes it. */
function byEnding(word: string): WordFacts {
  switch (word.at(-1)) {
    case 's':
      return isAgent(word) ? AGENTS : IN_S;
    case 'g':
      return mayState(word) ? PARTICIPLE : NOTHING;
    case 'd':
      return isPastTense(word) ? PAST : NOTHING;
    case 't':
    case 'n':
      return isProfession(word) ? AGENT : NOTHING;
    default:
      return NOTHING;
  }
}

const RECORDS = new Map<string, WordFacts>();

/** Few words differ in what is known of them; those that do not share one record. */
function sharedFacts(word: string): WordFacts {
  const facts = readFacts(word);
  const key = Object.values(facts).join();
  const known = RECORDS.get(key) ?? facts;
  RECORDS.set(key, known);
  return known;
}

const LISTED: ReadonlyMap<string, WordFacts> = new Map(
  [
    FINITE,
    PRESENT,
    STATING,
    ROLE_NOUNS,
    SUPPORTING,
    JUDGING_WORDS,
    JUDGEMENT_OPENERS,
    BEGINS_MOOD,
    NOTICES.keys(),
    OPENERS,
    COORDINATORS,
  ].flatMap((list) => Array.from(list, (word): [string, WordFacts] => [word, sharedFacts(word)])),
);

const NOTHING = sharedFacts('');
const PAST: WordFacts = { ...NOTHING, finite: true, past: true, mayBeVerb: true };
const IN_S: WordFacts = { ...NOTHING, mayBeVerb: true };
const PARTICIPLE: WordFacts = { ...NOTHING, mayState: true, mayBeVerb: true };
const AGENT: WordFacts = { ...NOTHING, agent: true, maySupport: true };
const AGENTS: WordFacts = { ...AGENT, mayBeVerb: true };

export interface WordFacts {
  /** Plainly a finite verb. */
  finite: boolean;
  past: boolean;
  /** A verb of the lists in the present. */
  present: boolean;
  /** It can state something other than by a past tense. */
  mayState: boolean;
  /** Any of these, or the plain present of a verb in no list: others state nothing. */
  mayBeVerb: boolean;
  /** It says who acts, or what somebody is. */
  agent: boolean;
  /** It may make findable what is stated. */
  maySupport: boolean;
  /** It is a sign of opinion by itself. */
  judges: boolean;
  /** It begins a phrase that is one. */
  beginsJudgement: boolean;
  /** It decides a mood, or begins what does. */
  beginsMood: boolean;
  beginsNotice: boolean;
  /** It may open a clause under another one. */
  opensClause: boolean;
  joinsClauses: boolean;
}
