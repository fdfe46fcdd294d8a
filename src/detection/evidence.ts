import type { Quantity } from '../model/quantity.ts';
import {
  AGENTS,
  ATTRIBUTIONS,
  MEASURED_SUPERLATIVES,
  ONGOING_VERBS,
  RELATION_VERBS,
  ROLE_NOUNS,
  SAYING_VERBS,
  SUBJECTIVE_VERBS,
  TIME_PHRASES,
  TIME_WORDS,
} from './checkableWords.ts';
import type { Clause } from './clauses.ts';
import { readMood } from './modality.ts';
import { isPastTense, isThirdPerson } from './verbs.ts';
import type { Word } from './words.ts';
import { isPhraseAt } from './words.ts';

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

function findFigures({ text, quantities, clauses }: EvidenceInput): Finding[] {
  const findings: Finding[] = [];
  for (const quantity of quantities) {
    if (!isStated(text, quantity.start, quantity.end, clauses)) continue;
    const weight = figureWeight(quantity);
    // A second figure adds to the first, but is no second statement.
    findings.push({
      of: 'figure',
      weight: findings.length === 0 ? weight : 0.5,
      reason: `a figure: “${quantity.surface}”`,
    });
  }
  return findings;
}

function figureWeight({ kind, unit }: Quantity): number {
  if (kind === 'count') return unit === '' ? 1.5 : 2.5;
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
  const { words, text, clauses, isHeading } = sentence;
  const findings: Finding[] = [];
  for (const [i, word] of words.entries()) {
    const statement = statementAt(words, i, isHeading);
    if (statement === null || !isStated(text, word.start, word.end, clauses)) continue;
    const again = findings.some(({ of }) => of === statement.of);
    findings.push(again ? { ...statement, weight: 0.5 } : statement);
  }
  return findings;
}

function statementAt(words: readonly Word[], i: number, isHeading: boolean): Finding | null {
  const word = words[i] as Word;
  if (!word.isWord) return null;
  const before = words[i - 1];
  const { lower } = word;
  const describes =
    before !== undefined &&
    (DETERMINERS.has(before.lower) || before.text === '-' || before.lower.endsWith("'s"));
  if (isPastTense(lower) && !SUBJECTIVE_VERBS.has(lower) && !SAYING_VERBS.has(lower)) {
    if (describes || (before !== undefined && PREPOSITIONS.has(before.lower))) return null;
    const unsure = PRESENT_TOO.has(lower) && (before === undefined || /s$/.test(before.lower));
    return { of: 'event', weight: unsure ? 1 : 2, reason: `an event: “${word.text}”` };
  }
  if (isHeading) {
    const verb =
      i > 0 &&
      !describes &&
      (RELATION_VERBS.has(lower) || isThirdPerson(lower)) &&
      !NO_HEADLINE_VERBS.has(lower);
    return verb ? { of: 'event', weight: 2, reason: `an event: “${word.text}”` } : null;
  }
  if (
    RELATION_VERBS.has(lower) &&
    i > 0 &&
    !describes &&
    !PREPOSITIONS.has(before?.lower ?? '') &&
    agrees(words, i)
  )
    return { of: 'relation', weight: 1.5, reason: `a relation: “${word.text}”` };
  if (ONGOING_VERBS.has(lower) && isAfterBe(words, i))
    return { of: 'event', weight: 1.7, reason: `a development: “${word.text}”` };
  if (BE.has(lower) && rolesBehind(words, i) !== null)
    return { of: 'relation', weight: 1.5, reason: `says what somebody is: “${rolesBehind(words, i)}”` };
  return null;
}

/** "owns" behind a noun or name; "own" only behind a plural, "who", "they". */
function agrees(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const before = (words[i - 1] as Word).lower;
  if (ADJECTIVES_BEFORE.has(before)) return false;
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
    if (MEASURED_SUPERLATIVES.has(word.lower) || ROLE_NOUNS.has(word.lower)) return word.text;
  }
  return null;
}

function findSupport({ words, names, text }: EvidenceInput): Finding[] {
  const findings: Finding[] = [];
  for (const [start, end] of names.slice(0, MOST_NAMES))
    findings.push({ of: 'name', weight: 0.9, reason: `a name: “${text.slice(start, end)}”` });
  const add = (of: Finding['of'], weight: number, reason: string) => {
    if (!findings.some((finding) => finding.of === of)) findings.push({ of, weight, reason });
  };
  for (const [i, word] of words.entries()) {
    if (TIME_WORDS.has(word.lower) || TIME_PHRASES.some((phrase) => isPhraseAt(words, i, phrase)))
      add('time', 0.8, `a time: “${word.text}”`);
    if (ATTRIBUTIONS.some((phrase) => isPhraseAt(words, i, phrase)))
      add('attribution', 0.8, `an attribution: “${word.text}”`);
    if (AGENTS.has(word.lower.replace(/'s$/, ''))) add('agent', 0.7, `who or what: “${word.text}”`);
    if (MEASURED_SUPERLATIVES.has(word.lower)) add('comparison', 0.5, `a comparison: “${word.text}”`);
  }
  return findings;
}

function isStated(text: string, start: number, end: number, clauses: readonly Clause[]): boolean {
  const mood = readMood(text, start, end, clauses);
  if (mood.modality === 'asserted' || mood.modality === 'negated') return true;
  // To have agreed is an event; what "will" be is none yet.
  return mood.modality === 'announced' && (mood.cue.startsWith('agree') || mood.cue === 'would');
}

const MOST_NAMES = 3;
const DETERMINERS = new Set(
  'a an the this that these those its their his her our my your no any some each every'.split(' '),
);
const PREPOSITIONS = new Set('of for with from into without'.split(' '));
const BE = new Set(['is', 'are', 'was', 'were']);
const PRESENT_TOO = new Set(
  'hurt cut hit put set let cost spread read beat bet burst shut split upset quit'.split(' '),
);
const ADJECTIVES_BEFORE = new Set(
  'new own other many more most several few recent annual total high low own all such net official public'.split(
    ' ',
  ),
);
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
  quantities: readonly Quantity[];
  names: readonly (readonly [number, number])[];
  isHeading: boolean;
}

export interface Finding {
  of: 'figure' | 'event' | 'relation' | 'name' | 'time' | 'attribution' | 'agent' | 'comparison';
  weight: number;
  reason: string;
}

export interface Evidence {
  base: Finding[];
  support: Finding[];
}
