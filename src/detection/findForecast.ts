import type { Quantity } from '../model/quantity.ts';
import type { Clause } from './clauses.ts';
import type { Mood, MoodReader } from './modality.ts';
import { COUNTERFACTUAL } from './modality.ts';
import { IMAGINED } from './moodCues.ts';
import type { Word } from './words.ts';

/**
 * What the sentence expects, asks leave for, or hangs on a condition; null where it does neither. What should be, or is wanted, by one of
 * the `dated` quantities is expected; what is wanted by somebody named is a plan; what merely should be is advice, and so is what hangs on the reader ("if you").
 */
export function findForecast(
  clauses: readonly Clause[],
  moodOf: MoodReader,
  dated: readonly Quantity[],
  names: readonly (readonly [number, number])[],
): string | null {
  for (const clause of clauses) {
    const mood = moodOf(clause.end - 1, clause.end);
    if (!isAhead(mood)) continue;
    const cue = mood.cue.toLowerCase();
    const appointed =
      clause.words.some(({ lower }) => COMING.has(lower)) ||
      dated.some(({ start }) => clause.start <= start && start < clause.end);
    const planned =
      WISHED.has(cue) && names.some(([start, end]) => clause.start <= start && end <= clause.end);
    if ((ADVICE.has(cue) && !appointed && !planned) || IMAGINED.has(cue) || UNREAL.has(cue)) continue;
    if (clauses.some(({ words }) => isPersonal(words, cue))) continue;
    return mood.modality === 'conditional'
      ? `hangs on a condition: “${mood.cue}”`
      : `looks ahead: “${mood.cue}”`;
  }
  return null;
}

const isAhead = ({ modality }: Mood): boolean =>
  modality === 'forecast' || modality === 'announced' || modality === 'conditional';

/** "You'll wonder", "if you", "I would": said of the reader, or of what the writer would do. */
const isPersonal = (words: readonly Word[], cue: string): boolean =>
  words.some(({ lower }) => READER.has(lower) || (SPEAKER.has(lower) && WISHES.has(cue)));

const SPEAKER = new Set(['i', "i'd", 'we', "we'd", 'my']);
const WISHES = new Set(['would', 'could', 'might', 'may', "'d"]);

/** What would have been, and what is open, is no forecast. */
const UNREAL = new Set([COUNTERFACTUAL, 'had', 'were', 'whether']);
const READER = new Set(['you', 'your', "you're", "you'll", "you'd", 'yourself']);
/** Who wants is named: a plan. */
const WISHED = new Set(['wants to', 'want to']);
const COMING = new Set(['next', 'tomorrow', 'tonight', 'soon']);
const ADVICE = new Set([
  'perhaps',
  'maybe',
  'should',
  'ought to',
  'can',
  'cannot',
  "can't",
  'wants to',
  'want to',
]);
