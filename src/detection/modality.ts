import type { Clause } from './clauses.ts';
import { clauseAt, splitClauses } from './clauses.ts';
import {
  CUES_BY_OPENER,
  FALSE_RUMOUR,
  FORECASTERS,
  FORESEEING,
  HOLLOW_NEGATIONS,
  IMAGINED,
  REPORTING_PAST,
} from './moodCues.ts';
import { phraseAmong, phraseAt } from './phrases.ts';
import type { Word } from './words.ts';

/**
 * Tells how the words from `start` to `end` (UTF-16) of a sentence are meant, judged on the clause that holds them, with the words that
 * decided it, as they stand in the text; '' where none did. It answers any number of times: the cues of a clause are looked for once.
 *
 * `asserted`: stated as fact, "reportedly" and "said to" included. `negated`: said not to be so. `announced`: "will",
 * "agreed to", "is to", and "would" after "said". `forecast`: "may", "could", "poised to", "plans to". `conditional`: in
 * an if-clause, or in the clause it governs. `question`. What a clause takes as given stays asserted: "its $15 billion
 * investment could help" says that there is such an investment. In doubt the answer is never `asserted`.
 */
export function moodReader(text: string, clauses: readonly Clause[] = splitClauses(text)): MoodReader {
  const found = new Map<Clause, FoundCue[]>();
  const cuesOf = (clause: Clause): FoundCue[] => {
    const known = found.get(clause) ?? findCues(clause);
    found.set(clause, known);
    return known;
  };
  const imagined = imaginedBy(clauses);
  const asks = text.includes('?');
  const conditions = clauses.filter(
    ({ kind, opener }, at) => kind === 'condition' && opener !== 'whether' && !isAside(clauses, at),
  );
  return (start, end) => {
    const clause = clauseAt(clauses, start);
    if (clause === null) return ASSERTED;
    if (imagined !== null) return imagined;
    if (asks && isAsked(text, clause, clauses)) return { modality: 'question', cue: '?' };
    let mood = moodWithin(clause, cuesOf(clause), start, end);
    if (mood.modality === 'asserted' && clause.leansOn !== null) {
      const support = clauses[clause.leansOn] as Clause;
      // Its own verb would settle it; without one it shares the mood of the clause it leans on.
      const far = support.start < clause.start ? support.end : support.start;
      const shared = moodWithin(support, cuesOf(support), far, far);
      mood = support.kind === 'condition' ? { modality: 'conditional', cue: support.opener } : shared;
    }
    if (mood.modality === 'forecast' || mood.modality === 'negated') return mood;
    const condition = conditions.find((other) => governs(other, clause));
    return condition === undefined ? mood : { modality: 'conditional', cue: condition.opener };
  };
}

/** "Imagine that", "Suppose a firm": all that follows is made up; "imagined" is not. */
function imaginedBy(clauses: readonly Clause[]): Mood | null {
  const first = clauses[0]?.words.find((word) => word.isWord);
  return first !== undefined && IMAGINED.has(first.lower)
    ? { modality: 'conditional', cue: first.text }
    : null;
}

/** "Google, if that is a comfort, lost 2.4%": a remark between a subject and what it did, which hangs on nothing. */
function isAside(clauses: readonly Clause[], at: number): boolean {
  const [before, after] = [clauses[at - 1], clauses[at + 1]];
  if (before === undefined || after === undefined || before.hasVerb || after.kind !== 'main') return false;
  if (before.segment !== after.segment) return false;
  const verb = after.words.find(({ lower }) => !lower.endsWith('ly'));
  return verb !== undefined && (verb.facts.past || PERFECT.has(verb.lower));
}

const PERFECT = new Set(['has', 'have', 'was', 'were']);

function moodWithin(clause: Clause, cues: readonly FoundCue[], start: number, end: number): Mood {
  if (clause.kind === 'condition') return { modality: 'conditional', cue: clause.opener };
  let future: Mood | null = null;
  for (const { mood, at, verbSeen } of cues) {
    if (at >= end && (verbSeen || isGiven(clause.words, start, end, at))) continue;
    if (mood.modality !== 'announced') return mood;
    future ??= mood;
  }
  return future ?? ASSERTED;
}

function findCues({ words }: Clause): FoundCue[] {
  const cues: FoundCue[] = [];
  let verbSeen = false;
  words.forEach((word, i) => {
    const mood = word.facts.beginsMood ? cueAt(words, i) : null;
    if (mood !== null) cues.push({ mood, at: word.start, verbSeen });
    verbSeen ||= word.facts.finite;
  });
  return cues;
}

function cueAt(words: readonly Word[], i: number): Mood | null {
  const word = words[i] as Word;
  if (word.lower === 'would' || word.lower === "'d") {
    const isReported = words.some(({ lower }) => REPORTING_PAST.has(lower));
    if (isReported) return { modality: 'announced', cue: word.text };
    return { modality: 'forecast', cue: words[i + 1]?.lower === 'have' ? COUNTERFACTUAL : word.text };
  }
  // "May" with a capital in mid-sentence is the month.
  if (word.text === 'May' && i > 0) return null;
  if (FORESEEING.has(word.lower) && isForeseen(words, i)) return { modality: 'forecast', cue: word.text };
  for (const [begun, [, modality]] of CUES_BY_OPENER.get(word.lower) ?? []) {
    const phrase = phraseAmong(begun, words, i);
    if (phrase === null) continue;
    if (modality === 'negated' && phraseAt(HOLLOW_NEGATIONS, words, i) !== null) continue;
    if (RUMOUR.test(phrase[0] as string) && words.some(({ lower }) => FALSE_RUMOUR.has(lower))) continue;
    // "IS committed to growth" binds nobody to anything.
    const attitude = modality === 'announced' && word.lower === 'committed' && isAttitude(words[i - 1]);
    return { modality: attitude ? 'forecast' : modality, cue: phrase.join(' ') };
  }
  return null;
}

const isAttitude = (before: Word | undefined): boolean =>
  before !== undefined &&
  !/^(?:has|have|had|also|and|then|already|which|who)$/.test(before.lower) &&
  !/^\p{Lu}/u.test(before.text);

/** "Analysts see sales of $3bn": by those who look ahead; "the forecast" is a noun. */
function isForeseen(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined || DETERMINERS.has(before.lower) || before.lower === 'a') return false;
  return words.slice(Math.max(0, i - FARTHEST_FORECASTER), i).some(({ lower }) => FORECASTERS.has(lower));
}

/** What it tells did not happen. */
export const COUNTERFACTUAL = 'would have';
const FARTHEST_FORECASTER = 8;
const RUMOUR = /^rumou?rs$/;
const ASSERTED: Mood = { modality: 'asserted', cue: '' };

/** "Meta's $15 billion investment could": the figure describes a noun that the clause takes as given. */
function isGiven(words: readonly Word[], start: number, end: number, cue: number): boolean {
  const owned = words.some(
    (word) => word.end <= start + 1 && (DETERMINERS.has(word.lower) || word.lower.endsWith("'s")),
  );
  const noun = words.some((word) => word.start >= end && word.start < cue && /^\p{L}{3,}/u.test(word.text));
  return owned && noun;
}

const DETERMINERS = new Set('the this that these those its his her their our'.split(' '));

/** The clause lies in the run of words that a question mark closes. */
function isAsked(text: string, clause: Clause, clauses: readonly Clause[]): boolean {
  const last = clauses.findLast((other) => other.segment === clause.segment) as Clause;
  const next = clauses.find((other) => other.start >= last.end);
  return text.slice(last.end, next?.start ?? text.length).includes('?');
}

/** An if-clause governs the main and joined clauses of its segment; "whether" governs none. */
function governs(condition: Clause, clause: Clause): boolean {
  return (
    condition !== clause &&
    condition.segment === clause.segment &&
    (clause.kind === 'main' || clause.kind === 'coordinate' || clause.kind === 'participle')
  );
}

export type Modality = 'asserted' | 'negated' | 'announced' | 'forecast' | 'conditional' | 'question';

export interface Mood {
  modality: Modality;
  cue: string;
}

/** The mood of the words from `start` to `end`, UTF-16 offsets. */
export type MoodReader = (start: number, end: number) => Mood;

interface FoundCue {
  mood: Mood;
  at: number;
  /** The clause has a finite verb before it. */
  verbSeen: boolean;
}
