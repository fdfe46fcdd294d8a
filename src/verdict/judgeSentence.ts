import { compareJudgements, type Judgement } from '../model/verdict.ts';

/** A run of words, as UTF-16 offsets into the sentence. */
export type Words = readonly [start: number, end: number];

/** A sighting as judged, with the words that state it. */
export interface JudgedSighting {
  words: Words;
  judgement: Judgement | null;
}

export interface SentenceJudgement {
  /** Null where the sentence carries no badge. */
  judgement: Judgement | null;
  /** Its parts differ, or some of what it states lies outside all of them. */
  inPart: boolean;
}

/** A figure, or other words that state something checkable. */
const UNCHECKED: Judgement = { verdict: 'unsourced', reason: 'unchecked' };

/**
 * Rule 2: the worst of its sightings. `stated` are the figures, and other words found checkable, wherever they stand:
 * those outside every sighting are not checked yet, so that the sentence is in part unsourced rather than verified.
 * Without a judged sighting there is no badge here; "not checked yet" for a whole sentence is recognition's to propose.
 */
export function judgeSentence(
  sightings: readonly JudgedSighting[],
  stated: readonly Words[],
): SentenceJudgement {
  const judgements = sightings.flatMap(({ judgement }) => judgement ?? []);
  if (judgements.length === 0) return { judgement: null, inPart: false };
  const outside = stated.some(
    ([start, end]) =>
      !sightings.some(({ words, judgement }) => judgement !== null && words[0] <= start && end <= words[1]),
  );
  const all = outside ? [...judgements, UNCHECKED] : judgements;
  const judgement = all.reduce((worst, each) => (compareJudgements(each, worst) < 0 ? each : worst));
  return { judgement, inPart: all.some(({ verdict }) => verdict !== judgement.verdict) };
}
