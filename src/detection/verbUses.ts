import { AUXILIARIES } from './verbs.ts';
import type { Word } from './words.ts';

/** "was taken to hospital", "were called to a barn", "was told of": what was done to somebody by a verb that says little by itself; null for all else. */
export function undergone(words: readonly Word[], i: number): number | null {
  const before = words[i - 1]?.lower ?? '';
  const be =
    before === 'also' || before === 'later' || before === 'then' ? (words[i - 2]?.lower ?? '') : before;
  if (!PASSIVE.has(be) || !UNDERGONE.has((words[i] as Word).lower)) return null;
  return DIRECTIONS.has(words[i + 1]?.lower ?? '') ? UNDERGONE_WEIGHT : null;
}

/** "wrote the song", "added 200 beds", unlike "wrote that"; "asked for compensation": a saying verb that makes or wants something. */
export function isAct(words: readonly Word[], i: number): boolean {
  const { lower } = words[i] as Word;
  if (ASKING_FOR.has(lower)) return words[i + 1]?.lower === 'for';
  return MAKING.has(lower) && (hasObject(words, i) || opensTitle(words, i + 1));
}

/** "wrote “Never Let Me Go”": what stands in quotation marks is a work. */
const opensTitle = (words: readonly Word[], i: number): boolean =>
  /^["“‘]$/.test(words[i]?.text ?? '') &&
  [words[i + 1], words[i + 2]].every((word) => /^\p{Lu}/u.test(word?.text ?? ''));

/** "the views expressed are": the verb of the sentence is yet to come, and this one only says which. */
export function isReducedRelative(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined || !before.isWord || AUXILIARIES.has(before.lower)) return false;
  const next = words[i + 1]?.lower ?? '';
  const at = next === 'here' || next === 'there' || next === 'above' || next === 'below' ? i + 2 : i + 1;
  return FINITE.has(words[at]?.lower ?? '');
}

/** Whether the word at `i` describes a noun behind it, or depends on a preposition: "Meta's planned investment", "of reports". */
export function isAttributive(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined) return false;
  if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) return true;
  if (before.text === '-') return !PREFIXES.has(words[i - 2]?.lower ?? '');
  // "Moody's lowered the rating".
  return before.lower.endsWith("'s") && !IS_SHORT.has(before.lower) && !hasObject(words, i);
}

/** Whether an object stands right behind the verb: an article, an owner, a figure or a name. */
export function hasObject(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next === undefined) return false;
  return OBJECT_OPENERS.has(next.lower) || /^(?:\p{Lu}|\p{N}|\p{Sc})/u.test(next.text);
}

/** "co-founded", "re-opened" are verbs; "hard-pressed" describes. */
const PREFIXES = new Set('co re out over under mis pre'.split(' '));
const DETERMINERS = new Set(
  'a an the this that these those its their his her our my your no any some each every'.split(' '),
);
/** "he's earned" owns nothing. */
const IS_SHORT = new Set(["he's", "she's", "it's", "that's", "there's", "who's", "what's"]);
const PREPOSITIONS = new Set('of for with from into without'.split(' '));
const PASSIVE = new Set(['was', 'were', 'been']);
const UNDERGONE = new Set('taken given brought called told put asked sent kept'.split(' '));
const DIRECTIONS = new Set('to from into by of off out back in on at'.split(' '));
const UNDERGONE_WEIGHT = 1.6;
const ASKING_FOR = new Set(['asked', 'called']);
const MAKING = new Set(['wrote', 'added']);
const FINITE = new Set(
  'is are was were has have had will would can could may might must do does did'.split(' '),
);
const OBJECT_OPENERS = new Set(
  'a an the its his her their our this these those more all both several many some two three four five six seven eight nine ten'.split(
    ' ',
  ),
);
