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

/** Whether an object stands right behind the verb: an article, an owner, a figure or a name. */
export function hasObject(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next === undefined) return false;
  return OBJECT_OPENERS.has(next.lower) || /^(?:\p{Lu}|\p{N}|\p{Sc})/u.test(next.text);
}

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
