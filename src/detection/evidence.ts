import type { Quantity } from '../model/quantity.ts';
import {
  LIGHT_VERBS,
  LINKING_PARTICIPLES,
  LINKING_VERBS,
  MEASURED_SUPERLATIVES,
  ONGOING_VERBS,
  RELATION_VERBS,
  ROLE_NOUNS,
  SAYING_VERBS,
  SUBJECTIVE_VERBS,
} from './checkableWords.ts';
import type { Clause } from './clauses.ts';
import type { MoodReader } from './modality.ts';
import { findSupport, isAgent } from './support.ts';
import { isPastTense, isPresent, isThirdPerson } from './verbs.ts';
import type { Word } from './words.ts';

/**
 * What in a sentence can be checked: `base`, the figures, events and relations that it states (not what may happen, is asked or
 * holds under a condition), and `support`, what makes them findable: who, when, according to whom. Each comes with its
 * weight and the words an editor reads. Nothing found is two empty lists.
 */
export function findEvidence(sentence: EvidenceInput): Evidence {
  const support = findSupport(sentence);
  const base = [...findFigures(sentence), ...findStatements(sentence)];
  return { base, support };
}

function findFigures({ moodOf, quantities }: EvidenceInput): Finding[] {
  const findings: Finding[] = [];
  for (const quantity of quantities.slice(0, MOST_FIGURES)) {
    if (!isStated(quantity.start, quantity.end, moodOf)) continue;
    findings.push({
      of: 'figure',
      at: quantity.start,
      weight: figureWeight(quantity),
      reason: `a figure: “${quantity.surface}”`,
    });
  }
  return findings;
}

function figureWeight({ kind, unit, value, surface }: Quantity): number {
  // "the two companies" counts nothing that one would check.
  if (
    kind === 'count' &&
    typeof value === 'number' &&
    value <= 3 &&
    /^\p{L}/u.test(surface) &&
    unit !== 'age'
  )
    return 1;
  // A bare small number may be anything; "88.7" and "12,000" are somebody's measurements.
  const measured = typeof value === 'number' && (value >= 1000 || !Number.isInteger(value));
  if (kind === 'count') return unit !== '' ? 2.5 : measured ? 2 : 1.5;
  return FIGURE_WEIGHTS[kind] ?? 1;
}

/** Money and percentages are nearly always somebody's figures; a year or a rank may only set a scene. */
const FIGURE_WEIGHTS: Partial<Record<Quantity['kind'], number>> = {
  money: 3,
  'money-range': 3,
  percent: 3,
  date: 2.5,
  fraction: 2,
  multiple: 1.5,
  year: 2,
  ordinal: 1,
};

function findStatements(sentence: EvidenceInput): Finding[] {
  const { words, moodOf } = sentence;
  const findings: Finding[] = [];
  for (const [i, word] of words.entries()) {
    const statement = statementAt(words, i, sentence);
    if (statement === null) continue;
    if (!isStated(word.start, word.end, moodOf) && !isReport(words, i)) continue;
    findings.push(statement);
  }
  return findings;
}

function statementAt(words: readonly Word[], i: number, sentence: EvidenceInput): Finding | null {
  const word = words[i] as Word;
  if (!word.isWord) return null;
  const before = words[i - 1];
  const { lower } = word;
  const at = word.start;
  const describes =
    before !== undefined &&
    (DETERMINERS.has(before.lower) ||
      before.text === '-' ||
      (before.lower.endsWith("'s") && !IS_SHORT.has(before.lower)));
  const governed = before !== undefined && PREPOSITIONS.has(before.lower);
  if (isPastTense(lower) && !SUBJECTIVE_VERBS.has(lower) && !SAYING_VERBS.has(lower)) {
    if (describes || governed || (before?.lower === 'be' && words[i - 2]?.lower === 'to')) return null;
    const unsure =
      LIGHT_VERBS.has(lower) || (PRESENT_TOO.has(lower) && (before === undefined || /s$/.test(before.lower)));
    return { of: 'event', at, weight: unsure ? 1.2 : 2, reason: `an event: “${word.text}”` };
  }
  if (sentence.isHeading) return headlineVerbAt(words, i, describes || governed);
  if (LINKING_VERBS.has(lower)) return null;
  if (isDenial(words, i))
    return { of: 'event', at, weight: 1.5, reason: `an event denied: “not ${word.text}”` };
  if (i > 0 && !describes && !governed && agrees(words, i)) {
    // "brands live or die" is a general saying, "6,000 people live there" is not.
    const general = !lower.endsWith('s') && sentence.names.length === 0;
    if (RELATION_VERBS.has(lower))
      return { of: 'relation', at, weight: general ? 1.1 : 1.5, reason: `a relation: “${word.text}”` };
    if (isThirdPerson(lower) && !SAYING_VERBS.has(lower) && followsSubject(words, i, sentence))
      return { of: 'relation', at, weight: 1.2, reason: `a relation: “${word.text}”` };
  }
  if (lower.endsWith('ing') && lower.length > 5 && !LINKING_PARTICIPLES.has(lower)) {
    if (ONGOING_VERBS.has(lower) && isAfterBe(words, i))
      return { of: 'event', at, weight: 1.7, reason: `a development: “${word.text}”` };
    const named = nearName(words, i, sentence);
    if (named && (isAfterBe(words, i) || before?.text === ','))
      return { of: 'event', at, weight: 1.2, reason: `a development: “${word.text}”` };
  }
  if ((lower === 'known' || lower === 'famed' || lower === 'renowned') && words[i + 1]?.lower === 'for')
    return { of: 'relation', at, weight: 1.2, reason: `a relation: “${word.text} for”` };
  const office =
    ROLE_NOUNS.has(lower) &&
    /^(?:of|at|to)$/.test(words[i + 1]?.lower ?? '') &&
    sentence.names.some(([start]) => start === words[i + 2]?.start);
  if (office)
    return {
      of: 'relation',
      at,
      weight: 1.2,
      reason: `says what somebody is: “${word.text} ${words[i + 1]?.text}”`,
    };
  const role = BE.has(lower) ? rolesBehind(words, i) : null;
  return role === null
    ? null
    : { of: 'relation', at, weight: 1.5, reason: `says what somebody is: “${role}”` };
}

function headlineVerbAt(words: readonly Word[], i: number, describes: boolean): Finding | null {
  const word = words[i] as Word;
  const { lower } = word;
  if (i === 0 || describes || NO_HEADLINE_VERBS.has(lower) || ASKING.has(words[0]?.lower ?? '')) return null;
  const planned = words[i - 1]?.lower === 'to' && RELATION_VERBS.has(lower);
  const present =
    lower.endsWith('s') && (RELATION_VERBS.has(lower) || isThirdPerson(lower)) && !LINKING_VERBS.has(lower);
  return planned || present
    ? { of: 'event', at: word.start, weight: 2, reason: `an event: “${word.text}”` }
    : null;
}

/** "did not respond", "doesn't own". */
function isDenial(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  if (!isPresent((words[i] as Word).lower) && (words[i] as Word).lower !== 'say') return false;
  return (
    /^(?:didn't|doesn't|don't)$/.test(before) ||
    (before === 'not' && /^(?:did|does|do)$/.test(words[i - 2]?.lower ?? ''))
  );
}

/** "Rolls-Royce will cut jobs, it announced": that it announced so is past, whatever it announced. */
function isReport(words: readonly Word[], i: number): boolean {
  return (
    REPORTS.has((words[i] as Word).lower) &&
    PRONOUNS.has(words[i - 1]?.lower ?? '') &&
    words[i - 2]?.text === ','
  );
}

const REPORTS = new Set(['announced', 'confirmed', 'revealed', 'disclosed', 'reported']);
const PRONOUNS = new Set(['it', 'he', 'she', 'they']);

/** A name or somebody who acts stands close before the verb. */
function followsSubject(words: readonly Word[], i: number, sentence: EvidenceInput): boolean {
  const from = (words[Math.max(0, i - 3)] as Word).start;
  const to = (words[i] as Word).start;
  if (sentence.names.some(([start, end]) => end > from && start < to)) return true;
  return words.slice(Math.max(0, i - 3), i).some((word) => isAgent(word.lower));
}

function nearName(words: readonly Word[], i: number, sentence: EvidenceInput): boolean {
  const at = (words[i] as Word).start;
  return (
    sentence.names.length > 0 &&
    sentence.clauses.some(({ start, end }) => start <= at && at < end) &&
    (followsSubject(words, i, sentence) || sentence.names.some(([start]) => start > at))
  );
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

function rolesBehind(words: readonly Word[], i: number): string | null {
  for (let k = i + 1; k < Math.min(i + 7, words.length); k++) {
    const word = words[k] as Word;
    if (!word.isWord && word.text !== '-' && word.text !== '’') return null;
    if ((MEASURED_SUPERLATIVES.has(word.lower) || ROLE_NOUNS.has(word.lower)) && words[k + 1]?.text !== '-')
      return word.text;
  }
  return null;
}

function isStated(start: number, end: number, moodOf: MoodReader): boolean {
  const mood = moodOf(start, end);
  if (mood.modality === 'asserted' || mood.modality === 'negated') return true;
  // To have agreed is an event; what "will" be is none yet.
  return mood.modality === 'announced' && (mood.cue.startsWith('agree') || mood.cue === 'would');
}

/** A table run together as one sentence may hold hundreds; the first few decide. */
const MOST_FIGURES = 12;
const DETERMINERS = new Set(
  'a an the this that these those its their his her our my your no any some each every'.split(' '),
);
/** "he's earned" owns nothing. */
const IS_SHORT = new Set(["he's", "she's", "it's", "that's", "there's", "who's", "what's"]);
const PREPOSITIONS = new Set('of for with from into without'.split(' '));
const BE = new Set(['is', 'are', 'was', 'were']);
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
/** In headlines they are nouns, or read a meaning into things. */
const NO_HEADLINE_VERBS = new Set(
  'signals means matters results works reports shares costs sales trends challenges changes plans questions looks comes ways rules needs talks steps points numbers figures features lessons issues calls names values limits links risks states dreams fears lives rests hopes wonders'.split(
    ' ',
  ),
);

export interface EvidenceInput {
  text: string;
  words: readonly Word[];
  clauses: readonly Clause[];
  moodOf: MoodReader;
  quantities: readonly Quantity[];
  names: readonly (readonly [number, number])[];
  isHeading: boolean;
}

export interface Finding {
  of: 'figure' | 'event' | 'relation' | 'name' | 'time' | 'attribution' | 'agent' | 'comparison';
  /** Where it stands, as a UTF-16 offset. */
  at: number;
  weight: number;
  reason: string;
}

export interface Evidence {
  base: Finding[];
  support: Finding[];
}
