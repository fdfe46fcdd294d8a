import type { Clause } from './clauses.ts';
import { clauseAt, splitClauses } from './clauses.ts';
import { FORECAST_CUES, FUTURE_CUES, HOLLOW_NEGATIONS, NEGATION_CUES, REPORTING_PAST } from './moodCues.ts';
import { isFiniteVerb } from './verbs.ts';
import type { Word } from './words.ts';
import { isPhraseAt, wordsOf } from './words.ts';

/**
 * How the words from `start` to `end` (UTF-16) of a sentence are meant, judged on the clause that holds them.
 *
 * `asserted`: stated as fact, "reportedly" and "said to" included. `negated`: said not to be so. `announced`: "will",
 * "agreed to", "is to", and "would" after "said". `forecast`: "may", "could", "poised to", "plans to". `conditional`: in
 * an if-clause, or in the clause it governs. `question`. What a clause takes as given stays asserted: "its $15 billion
 * investment could help" says that there is such an investment. In doubt the answer is never `asserted`.
 */
export function modality(
  text: string,
  start: number,
  end: number,
  clauses: readonly Clause[] = splitClauses(text),
): Modality {
  return readMood(text, start, end, clauses).modality;
}

/** As `modality`, with the words that decided it, as they stand in the text; '' where none did. */
export function readMood(
  text: string,
  start: number,
  end: number,
  clauses: readonly Clause[] = splitClauses(text),
): Mood {
  const clause = clauseAt(clauses, start);
  if (clause === null) return { modality: 'asserted', cue: '' };
  if (isAsked(text, clause, clauses)) return { modality: 'question', cue: '?' };
  let mood = moodWithin(text, clause, start, end);
  if (mood.modality === 'asserted' && clause.leansOn !== null) {
    const support = clauses[clause.leansOn] as Clause;
    // Its own verb would settle it; without one it shares the mood of the clause it leans on.
    const far = support.start < clause.start ? support.end : support.start;
    const shared = moodWithin(text, support, far, far);
    mood = support.kind === 'condition' ? { modality: 'conditional', cue: support.opener } : shared;
  }
  if (mood.modality === 'forecast' || mood.modality === 'negated') return mood;
  const condition = clauses.find((other) => governs(other, clause));
  return condition === undefined ? mood : { modality: 'conditional', cue: condition.opener };
}

function moodWithin(text: string, clause: Clause, start: number, end: number): Mood {
  if (clause.kind === 'condition') return { modality: 'conditional', cue: clause.opener };
  const words = wordsOf(text.slice(clause.start, clause.end)).map((word) => ({
    ...word,
    start: word.start + clause.start,
    end: word.end + clause.start,
  }));
  const reported = words.some((word) => REPORTING_PAST.has(word.lower));
  let verbSeen = false;
  let future: Mood | null = null;
  for (const [i, word] of words.entries()) {
    const cue = cueAt(words, i, reported);
    if (cue !== null) {
      const reaches = word.start < end || (!verbSeen && !isGiven(words, start, end, word.start));
      if (reaches && cue.modality === 'announced') future ??= cue;
      else if (reaches) return cue;
    }
    if (isFiniteVerb(word.lower)) verbSeen = true;
  }
  return future ?? { modality: 'asserted', cue: '' };
}

function cueAt(words: readonly Word[], i: number, reported: boolean): Mood | null {
  const word = words[i] as Word;
  if (word.lower === 'would' || word.lower === "'d") {
    return { modality: reported ? 'announced' : 'forecast', cue: word.text };
  }
  // "May" with a capital in mid-sentence is the month.
  if (word.text === 'May' && i > 0) return null;
  for (const [cues, modality] of CUES) {
    for (const phrase of cues.get(word.lower) ?? []) {
      if (!isPhraseAt(words, i, phrase)) continue;
      if (modality === 'negated' && HOLLOW_NEGATIONS.some((hollow) => isPhraseAt(words, i, hollow))) continue;
      return { modality, cue: phrase.join(' ') };
    }
  }
  return null;
}

const CUES: readonly (readonly [ReadonlyMap<string, string[][]>, Modality])[] = [
  [NEGATION_CUES, 'negated'],
  [FORECAST_CUES, 'forecast'],
  [FUTURE_CUES, 'announced'],
];

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
  if (condition.kind !== 'condition' || condition.opener === 'whether' || condition === clause) return false;
  return (
    condition.segment === clause.segment &&
    (clause.kind === 'main' || clause.kind === 'coordinate' || clause.kind === 'participle')
  );
}

export type Modality = 'asserted' | 'negated' | 'announced' | 'forecast' | 'conditional' | 'question';

export interface Mood {
  modality: Modality;
  cue: string;
}
