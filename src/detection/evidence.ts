import type { Quantity } from '../model/quantity.ts';
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
import type { Clause } from './clauses.ts';
import type { MoodReader } from './modality.ts';
import { readState } from './states.ts';
import { findSupport, isAgent } from './support.ts';
import { AUXILIARIES, isPastTense, isPresent, isThirdPerson } from './verbs.ts';
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

function findFigures({ moodOf, quantities, words, isHeading }: EvidenceInput): Finding[] {
  const findings: Finding[] = [];
  for (const quantity of quantities.slice(0, MOST_FIGURES)) {
    if (isHeading && isItemNumber(quantity, words)) continue;
    if (!isStated(quantity.start, quantity.end, moodOf)) continue;
    findings.push({
      of: 'figure',
      at: quantity.start,
      weight: countsTalk(quantity, words) ? TALK_WEIGHT : figureWeight(quantity),
      reason: `a figure: “${quantity.surface}”`,
    });
  }
  return findings;
}

/** "1. Home": the number of the heading. */
function isItemNumber({ start, end }: Quantity, words: readonly Word[]): boolean {
  return start === 0 && words.length > 2 && /^[.):]$/.test(words[1]?.text ?? '') && words[1]?.start === end;
}

/** "seven reasons", "$5 of ideas": what the writer has to say, nobody's measurement. */
function countsTalk({ end }: Quantity, words: readonly Word[]): boolean {
  const next = words.findIndex(({ start }) => start >= end);
  if (next < 0) return false;
  const of = words[next]?.lower === 'of' ? 1 : 0;
  return words.slice(next + of, next + of + 2).some(({ lower }) => TALK.has(lower));
}

const TALK = new Set(
  'reasons ways things lessons takeaways tips questions facts myths mistakes signs numbers ideas excuses headaches thoughts problems truths secrets steps charts wonders rules'.split(
    ' ',
  ),
);
const TALK_WEIGHT = 0.5;

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
    const stated = isStated(word.start, word.end, moodOf) || statement.reason.startsWith(OFFICE_GIVEN);
    if (!stated && !isReport(words, i, sentence)) continue;
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
    const next = words[i + 1];
    const plural = before === undefined || (before.lower.endsWith('s') && !AUXILIARIES.has(before.lower));
    const bare = before !== undefined && !AUXILIARIES.has(before.lower) && next?.isWord !== true;
    if (PRESENT_TOO.has(lower) && bare && next?.text !== '$') return null;
    const unsure = LIGHT_VERBS.has(lower) || (PRESENT_TOO.has(lower) && plural);
    return { of: 'event', at, weight: unsure ? 1.2 : 2, reason: `an event: “${word.text}”` };
  }
  if (sentence.isHeading) return headlineVerbAt(words, i, describes || governed);
  const named = (at: number) => sentence.names.some(([start]) => start === at);
  const state = readState(words, i, named);
  if (state !== null)
    return { of: 'relation', at, weight: state.weight, reason: `says who, what or where: “${state.what}”` };
  if (lower === 'replied' && words[i + 1]?.lower === 'to')
    return { of: 'event', at, weight: 1.5, reason: `an event: “${word.text}”` };
  const held = HAVING.has(lower) && sentence.quantities.some(({ start }) => start === words[i + 1]?.start);
  if (held) return { of: 'relation', at, weight: 1.3, reason: `a relation: “${word.text}”` };
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
    sentence.names.some(([start]) => start === words[i + 2]?.start);
  if (office)
    return {
      of: 'relation',
      at,
      weight: 1.2,
      reason: `says what somebody is: “${word.text} ${words[i + 1]?.text}”`,
    };
  return null;
}

/** "stems from a mill in Fribourg", "dates from May": where something is or comes from, with its name. */
function comesFrom(words: readonly Word[], i: number, named: (at: number) => boolean): boolean {
  if (!ORIGIN_VERBS.has((words[i] as Word).lower) || !ORIGINS.has(words[i + 1]?.lower ?? '')) return false;
  return words.slice(i + 2, i + FARTHEST_ORIGIN).some(({ start }) => named(start));
}

/** "gives up", "took over": a light verb that its particle makes an event. */
function isPhrasal(words: readonly Word[], i: number): boolean {
  return PARTICLE_VERBS.has((words[i] as Word).lower) && PARTICLES.has(words[i + 1]?.lower ?? '');
}

/** "will run the mill", "will be led by": who holds an office is decided before it begins; null for all else. */
function officeDecided(words: readonly Word[], i: number, { moodOf, names }: EvidenceInput): string | null {
  const will = words[i] as Word;
  if (names.length === 0 || moodOf(will.start, will.end).modality !== 'announced') return null;
  for (let k = i + 1; k < Math.min(i + FARTHEST_OFFICE, words.length); k++) {
    const { lower } = words[k] as Word;
    if (OFFICE_VERBS.has(lower) && words[k + 1]?.isWord) return lower;
    if (OFFICES_HELD.has(lower) && /^(?:by|for)$/.test(words[k + 1]?.lower ?? '')) return `be ${lower}`;
    if (lower !== 'be' && lower !== 'now' && !lower.endsWith('ly')) return null;
  }
  return null;
}

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

/** "did not respond", "doesn't own". */
function isDenial(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  if (!isPresent((words[i] as Word).lower) && !/^(?:say|have)$/.test((words[i] as Word).lower)) return false;
  return (
    /^(?:didn't|doesn't|don't|couldn't)$/.test(before) ||
    (before === 'not' && /^(?:did|does|do|could)$/.test(words[i - 2]?.lower ?? '')) ||
    (before === 'to' && words[i - 2]?.lower === 'yet')
  );
}

/** "Rolls-Royce will cut jobs, it announced": that it announced so is past, whatever it announced. */
function isReport(words: readonly Word[], i: number, sentence: EvidenceInput): boolean {
  if (!REPORTS.has((words[i] as Word).lower)) return false;
  const comma = words.slice(Math.max(0, i - FARTHEST_REPORTER), i).findLastIndex(({ text }) => text === ',');
  return comma >= 0 && followsSubject(words, i, sentence);
}

const REPORTS = new Set(['announced', 'confirmed', 'revealed', 'disclosed', 'reported']);
const FARTHEST_REPORTER = 5;
const PRONOUNS = new Set(['it', 'he', 'she', 'they']);
const OFFICE_GIVEN = 'an office given';
const FARTHEST_OFFICE = 4;
const OFFICE_VERBS = new Set('run head lead chair join replace succeed manage captain'.split(' '));
const OFFICES_HELD = new Set('run headed led chaired replaced succeeded managed captained'.split(' '));
const HAVING = new Set(['has', 'have', 'had']);
const ORIGIN_VERBS = new Set(
  'come comes came hail hails hailed stem stems stemmed date dates dated lie lies lay stand stands stood sit sits sat flow flows leads runs'.split(
    ' ',
  ),
);
const ORIGINS = new Set('from in on near to back at between'.split(' '));
const FARTHEST_ORIGIN = 9;
const PARTICLE_VERBS = new Set(
  'gives takes puts sets steps brings pulls hands turns goes comes gets makes keeps stands signs moves'.split(
    ' ',
  ),
);
const PARTICLES = new Set('up over down out off into away on aside in back'.split(' '));

/** A name or somebody who acts stands close before the verb. */
function followsSubject(words: readonly Word[], i: number, sentence: EvidenceInput): boolean {
  const from = (words[Math.max(0, i - 3)] as Word).start;
  const to = (words[i] as Word).start;
  if (sentence.names.some(([start, end]) => end > from && start < to)) return true;
  return words.slice(Math.max(0, i - 3), i).some((word) => isAgent(word.lower) || PRONOUNS.has(word.lower));
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
