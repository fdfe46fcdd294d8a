import type { Clause } from './clauses.ts';
import type { Word } from './words.ts';

/** The kind of clause that the word at `i` opens under another one ("if", "although", "which"); null where it opens none. */
export function subordinatorAt(
  words: readonly Word[],
  i: number,
  afterComma: boolean,
): Clause['kind'] | null {
  if (words[i]?.facts.opensClause !== true) return i === 0 && isInvertedCondition(words) ? 'condition' : null;
  const word = (words[i] as Word).lower;
  const next = words[i + 1]?.lower ?? '';
  if (CONDITIONS.has(word)) return word === 'if' && isHollowIf(words, i) ? null : 'condition';
  if (word === 'whether') return 'condition';
  if ((word === 'provided' || word === 'assuming') && next === 'that') return 'condition';
  if (RELATIVES.has(word)) return afterComma || word !== 'where' ? 'relative' : null;
  if (SUBORDINATORS.has(word)) return 'subordinate';
  if (word === 'as')
    return (afterComma || i === 0) && next !== 'well' && next !== 'much' ? 'subordinate' : null;
  return null;
}

/** "if any", "if you like": a turn of phrase. */
function isHollowIf(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? '';
  return HOLLOW_IF.has(next) || (next === 'you' && READERS_WISHES.has(words[i + 2]?.lower ?? ''));
}

/** "Had she known, she would": a condition without "if". */
function isInvertedCondition(words: readonly Word[]): boolean {
  const first = words[0]?.lower ?? '';
  if (first !== 'had' && first !== 'were' && first !== 'should') return false;
  if (words.at(-1)?.text === '?') return false;
  return words.slice(1, FARTHEST_CONSEQUENCE).some(({ lower }) => CONSEQUENCES.has(lower));
}

/** Whether the word at `i` is a participle that opens a clause: "securing a stake". */
export function isParticiple(words: readonly Word[], i: number): boolean {
  const word = words[i]?.lower ?? '';
  if (word.endsWith('ly')) return isParticiple(words, i + 1);
  if (word.length < 5 || !word.endsWith('ing') || NOT_PARTICIPLES.has(word)) return false;
  return words[i + 1]?.isWord === true || words[i + 1]?.text === '$' || words[i + 1]?.text === '“';
}

const CONDITIONS = new Set(['if', 'unless']);
/** "if not", "if any": no condition, a turn of phrase. */
const HOLLOW_IF = new Set(['not', 'any', 'anything', 'ever', 'only', 'necessary', 'possible', 'so', 'at']);
const READERS_WISHES = new Set(['want', 'like', 'wish', 'prefer', 'must', 'ask', 'will', 'please', 'insist']);
const CONSEQUENCES = new Set(['would', 'could', 'might', "wouldn't", "couldn't", 'will']);
const FARTHEST_CONSEQUENCE = 60;
const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where']);
const SUBORDINATORS = new Set(
  'because although though while whereas when whenever since after before until once despite lest so'
    .split(' ')
    .filter((word) => word !== 'so'),
);
/** Most words open none. */
export const OPENERS = new Set([
  ...CONDITIONS,
  ...RELATIVES,
  ...SUBORDINATORS,
  ...['whether', 'provided', 'assuming', 'as'],
]);
const NOT_PARTICIPLES = new Set(
  'during including according following excluding regarding concerning king spring morning evening building thing something nothing anything everything being king-size beijing boeing ceiling wedding pending barring considering'.split(
    ' ',
  ),
);
