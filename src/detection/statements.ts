import {
  LIGHT_VERBS,
  LINKING_PARTICIPLES,
  LINKING_VERBS,
  ONGOING_VERBS,
  RELATION_VERBS,
  ROLE_NOUNS,
  SAYING_VERBS,
  SUBJECTIVE_VERBS,
} from './checkableWords.ts';
import type { EvidenceInput, Finding } from './evidence.ts';
import { mayState } from './mayState.ts';
import { INTENTION, readNamedVerb } from './namedVerbs.ts';
import { plainPresentAt } from './plainPresent.ts';
import { isStated } from './stated.ts';
import { readState } from './states.ts';
import { followsSubject, nearName } from './subjects.ts';
import { isAgent } from './support.ts';
import { comesFrom, isDenial, isPhrasal, isReport, officeDecided } from './verbPhrases.ts';
import { AUXILIARIES, BE, HAVE, isPastTense, isPresent, isThirdPerson } from './verbs.ts';
import { hasObject, isAct, isReducedRelative, undergone } from './verbUses.ts';
import type { Word } from './words.ts';

/** The events, relations and states that a sentence tells of, one a verb. Nothing found is an empty list. */
export function findStatements(sentence: EvidenceInput): Finding[] {
  const { words, moodOf } = sentence;
  const named = (at: number) => sentence.names.some(([start]) => start === at);
  const findings: Finding[] = [];
  words.forEach((word, i) => {
    const statement =
      statementAt(words, i, sentence, named) ??
      (sentence.isHeading ? null : plainPresentAt(words, i, sentence));
    if (statement === null) return;
    const stated =
      isStated(word.start, word.end, moodOf) ||
      statement.reason.startsWith(OFFICE_GIVEN) ||
      statement.reason.startsWith(INTENTION);
    if (stated || isReport(words, i, sentence)) findings.push(statement);
  });
  return findings;
}

function statementAt(
  words: readonly Word[],
  i: number,
  sentence: EvidenceInput,
  named: (at: number) => boolean,
): Finding | null {
  const word = words[i] as Word;
  if (!word.isWord) return null;
  const before = words[i - 1];
  const { lower, start: at } = word;
  const done = undergone(words, i);
  if (done !== null) return { of: 'event', at, weight: done, reason: `an event: “${word.text}”` };
  const past =
    isPastTense(lower) && !SUBJECTIVE_VERBS.has(lower) && (!SAYING_VERBS.has(lower) || isAct(words, i));
  if (!past && !mayState(lower)) return null;
  const describes =
    before !== undefined &&
    (DETERMINERS.has(before.lower) ||
      (before.text === '-' && !PREFIXES.has(words[i - 2]?.lower ?? '')) ||
      // "Meta's planned investment", but "Moody's lowered the rating".
      (before.lower.endsWith("'s") && !IS_SHORT.has(before.lower) && !hasObject(words, i)));
  const governed = before !== undefined && PREPOSITIONS.has(before.lower);
  if (past) {
    if (isReducedRelative(words, i)) return null;
    const infinite = before?.lower === 'to' || (before?.lower === 'be' && words[i - 2]?.lower === 'to');
    if (describes || governed || infinite) return null;
    const next = words[i + 1];
    const plural = before === undefined || (before.lower.endsWith('s') && !AUXILIARIES.has(before.lower));
    const bare = before !== undefined && !AUXILIARIES.has(before.lower) && next?.isWord !== true;
    if (PRESENT_TOO.has(lower) && bare && next?.text !== '$') return null;
    const unsure = LIGHT_VERBS.has(lower) || (PRESENT_TOO.has(lower) && plural);
    return { of: 'event', at, weight: unsure ? 1.2 : 2, reason: `an event: “${word.text}”` };
  }
  if (sentence.isHeading) return headlineVerbAt(words, i, describes || governed);
  const state = readState(words, i, named);
  if (state !== null)
    return { of: 'relation', at, weight: state.weight, reason: `says who, what or where: “${state.what}”` };
  if (lower === 'replied' && words[i + 1]?.lower === 'to')
    return { of: 'event', at, weight: 1.5, reason: `an event: “${word.text}”` };
  if (HAVE.has(lower) && beginsFigure(sentence, words[i + 1]?.start))
    return { of: 'relation', at, weight: 1.3, reason: `a relation: “${word.text}”` };
  const verb = readNamedVerb(words, i, sentence);
  if (verb !== null) return { of: 'relation', at, ...verb };
  if (comesFrom(words, i, named))
    return { of: 'relation', at, weight: 1.3, reason: `a relation: “${word.text} ${words[i + 1]?.text}”` };
  const decided = lower === 'will' ? officeDecided(words, i, sentence) : null;
  if (decided !== null) return { of: 'event', at, weight: 1.3, reason: `${OFFICE_GIVEN}: “will ${decided}”` };
  if (isPhrasal(words, i) && followsSubject(words, i, sentence))
    return { of: 'event', at, weight: 1.3, reason: `an event: “${word.text} ${words[i + 1]?.text}”` };
  if (/^(?:include|includes|included)$/.test(lower) && named(words[i + 1]?.start ?? -1))
    return { of: 'relation', at, weight: 1.5, reason: `a relation: “${word.text}”` };
  if (LINKING_VERBS.has(lower)) return null;
  if (isDenial(words, i))
    return { of: 'event', at, weight: 1.5, reason: `an event denied: “not ${word.text}”` };
  if (i > 0 && !describes && !governed && agrees(words, i)) {
    // "brands live or die" is a general saying, "6,000 people live there" is not.
    const general = !lower.endsWith('s') && sentence.names.length === 0;
    if (NOUNS_TOO.has(lower) && !hasObject(words, i)) return null;
    if (RELATION_VERBS.has(lower) || (isPresent(lower) && isAgent((before as Word).lower)))
      return { of: 'relation', at, weight: general ? 1.1 : 1.5, reason: `a relation: “${word.text}”` };
    if (isThirdPerson(lower) && !SAYING_VERBS.has(lower) && followsSubject(words, i, sentence))
      return { of: 'relation', at, weight: 1.2, reason: `a relation: “${word.text}”` };
  }
  if (lower.endsWith('ing') && lower.length > 5 && !LINKING_PARTICIPLES.has(lower)) {
    const past = /^(?:was|were)$/.test(before?.lower ?? '');
    if ((ONGOING_VERBS.has(lower) || past) && isAfterBe(words, i))
      return { of: 'event', at, weight: 1.7, reason: `a development: “${word.text}”` };
    if (nearName(words, i, sentence) && (isAfterBe(words, i) || before?.text === ','))
      return { of: 'event', at, weight: 1.2, reason: `a development: “${word.text}”` };
  }
  if ((lower === 'known' || lower === 'famed' || lower === 'renowned') && words[i + 1]?.lower === 'for')
    return { of: 'relation', at, weight: 1.2, reason: `a relation: “${word.text} for”` };
  const office =
    ROLE_NOUNS.has(lower) &&
    /^(?:of|at|to)$/.test(words[i + 1]?.lower ?? '') &&
    named(words[i + 2]?.start ?? -1);
  if (office)
    return {
      of: 'relation',
      at,
      weight: 1.2,
      reason: `says what somebody is: “${word.text} ${words[i + 1]?.text}”`,
    };
  return null;
}

const beginsFigure = ({ quantities }: EvidenceInput, at: number | undefined): boolean =>
  quantities.some(({ start }) => start === at);

function headlineVerbAt(words: readonly Word[], i: number, describes: boolean): Finding | null {
  const word = words[i] as Word;
  const { lower } = word;
  const listed = words[i - 1]?.lower === 'and' && i === 2;
  if (i === 0 || listed || describes || NO_HEADLINE_VERBS.has(lower) || ASKING.has(words[0]?.lower ?? ''))
    return null;
  const planned = words[i - 1]?.lower === 'to' && RELATION_VERBS.has(lower);
  const present =
    lower.endsWith('s') && (RELATION_VERBS.has(lower) || isThirdPerson(lower)) && !LINKING_VERBS.has(lower);
  return planned || present
    ? { of: 'event', at: word.start, weight: 2, reason: `an event: “${word.text}”` }
    : null;
}

/** "owns" behind a noun or name; "own" only behind a plural, "who", "they". */
function agrees(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const before = (words[i - 1] as Word).lower;
  if (ADJECTIVES_BEFORE.has(before) || ADJECTIVE_ENDING.test(before) || BASE_BEFORE.test(before))
    return false;
  if (word.lower.endsWith('s') && !word.lower.endsWith('ss'))
    return (words[i - 1] as Word).isWord || words[i - 1]?.text === ',' || words[i - 1]?.text === ')';
  return (
    /^(?:who|which|that|they|we|both|also|now|still|people|men|women|children|police)$|[^s]s$|ly$/.test(
      before,
    ) && before !== 'its'
  );
}

function isAfterBe(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (BE.has(words[k]?.lower ?? '') || words[k]?.lower === 'been') return true;
    if (!/ly$|^(?:not|now|still|also|already|reportedly|just)$/.test(words[k]?.lower ?? '')) return false;
  }
  return false;
}

const OFFICE_GIVEN = 'an office given';
/** "co-founded", "re-opened" are verbs; "hard-pressed" describes. */
const PREFIXES = new Set('co re out over under mis pre'.split(' '));
const DETERMINERS = new Set(
  'a an the this that these those its their his her our my your no any some each every'.split(' '),
);
/** "he's earned" owns nothing. */
const IS_SHORT = new Set(["he's", "she's", "it's", "that's", "there's", "who's", "what's"]);
const PREPOSITIONS = new Set('of for with from into without'.split(' '));
const PRESENT_TOO = new Set(
  'hurt cut hit put set let cost spread read beat bet burst shut split upset quit'.split(' '),
);
const ADJECTIVE_ENDING = /..(?:ic|al|ive|ous|ful|less|able|ible|ary)$/;
/** After a verb comes its object: "reduce costs". */
const BASE_BEFORE =
  /^(?:reduce|cut|raise|lower|drive|boost|increase|improve|make|take|track|share|own|to|will|would|could|may|might|can)$/;
const ADJECTIVES_BEFORE = new Set(
  'new further own other many more most several few recent annual total high low own all such net official public'.split(
    ' ',
  ),
);
const ASKING = new Set(['what', 'how', 'why', 'when', 'where', 'who', 'which']);
/** Nouns as often as verbs: only what they do to something tells them apart ("borrowing costs could rise"). */
const NOUNS_TOO = new Set(
  'claim claims share shares cost costs use uses name names report reports cover covers'.split(' '),
);
/** In headlines they are nouns, or read a meaning into things. */
const NO_HEADLINE_VERBS = new Set(
  'signals means matters results works reports shares costs sales trends challenges changes plans questions looks comes ways rules needs talks steps points numbers figures features lessons issues calls names values limits links risks states dreams fears lives rests hopes wonders'.split(
    ' ',
  ),
);
