import {
  LINKING_PARTICIPLES,
  LINKING_VERBS,
  ONGOING_VERBS,
  RELATION_VERBS,
  ROLE_NOUNS,
  SAYING_VERBS,
} from './checkableWords.ts';
import { isDeed, readDeed } from './deeds.ts';
import type { EvidenceInput, Finding } from './evidence.ts';
import { INTENTION, readNamedVerb } from './namedVerbs.ts';
import { plainPresentAt } from './plainPresent.ts';
import { isStated } from './stated.ts';
import { readState } from './states.ts';
import { followsSubject, nearName } from './subjects.ts';
import { isAgent } from './support.ts';
import { comesFrom, isDenial, isPhrasal, isReport, officeDecided } from './verbPhrases.ts';
import { BE, HAVE, isThirdPerson } from './verbs.ts';
import { hasObject, isAttributive, undergone } from './verbUses.ts';
import type { Word } from './words.ts';

/** The events, relations and states that a sentence tells of, one a verb. Nothing found is an empty list. */
export function findStatements(sentence: EvidenceInput): Finding[] {
  const { words, moodOf } = sentence;
  const named = (at: number) => sentence.names.some(([start]) => start === at);
  const findings: Finding[] = [];
  words.forEach((word, i) => {
    if (!word.facts.mayBeVerb) return;
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
  const { lower, facts, start: at } = word;
  if (facts.past) {
    const done = undergone(words, i);
    if (done !== null) return { of: 'event', at, weight: done, reason: `an event: “${word.text}”` };
    if (isDeed(words, i)) return readDeed(words, i);
  }
  if (!facts.mayState) return null;
  if (sentence.isHeading) return headlineVerbAt(words, i);
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
  if (INCLUDING.has(lower) && named(words[i + 1]?.start ?? -1))
    return { of: 'relation', at, weight: 1.5, reason: `a relation: “${word.text}”` };
  if (LINKING_VERBS.has(lower)) return null;
  if (isDenial(words, i))
    return { of: 'event', at, weight: 1.5, reason: `an event denied: “not ${word.text}”` };
  if (i > 0 && agrees(words, i) && !isAttributive(words, i)) {
    // "brands live or die" is a general saying, "6,000 people live there" is not.
    const general = !lower.endsWith('s') && sentence.names.length === 0;
    if (NOUNS_TOO.has(lower) && !hasObject(words, i)) return null;
    if (RELATION_VERBS.has(lower) || (word.facts.present && isAgent((before as Word).lower)))
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

function headlineVerbAt(words: readonly Word[], i: number): Finding | null {
  const word = words[i] as Word;
  const { lower } = word;
  const listed = words[i - 1]?.lower === 'and' && i === 2;
  if (
    i === 0 ||
    listed ||
    isAttributive(words, i) ||
    NO_HEADLINE_VERBS.has(lower) ||
    ASKING.has(words[0]?.lower ?? '')
  )
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
  if (NO_SUBJECTS.has(before) || ADJECTIVE_ENDING.test(before)) return false;
  if (word.lower.endsWith('s') && !word.lower.endsWith('ss'))
    return (words[i - 1] as Word).isWord || words[i - 1]?.text === ',' || words[i - 1]?.text === ')';
  return (PLURALS.has(before) || /[^s]s$|ly$/.test(before)) && before !== 'its';
}

function isAfterBe(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (BE.has(words[k]?.lower ?? '') || words[k]?.lower === 'been') return true;
    if (!/ly$|^(?:not|now|still|also|already|reportedly|just)$/.test(words[k]?.lower ?? '')) return false;
  }
  return false;
}

const OFFICE_GIVEN = 'an office given';
const INCLUDING = new Set(['include', 'includes', 'included']);
const ADJECTIVE_ENDING = /..(?:ic|al|ive|ous|ful|less|able|ible|ary)$/;
/** Adjectives, and verbs, behind which comes their object: "reduce costs". */
const NO_SUBJECTS = new Set(
  `new further own other many more most several few recent annual total high low own all such net official public
  reduce cut raise lower drive boost increase improve make take track share own to will would could may might can`.split(
    /\s+/,
  ),
);
const PLURALS = new Set(
  'who which that they we both also now still people men women children police'.split(' '),
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
