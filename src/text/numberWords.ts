import type { NumberRead } from './numbers.ts';
import { SCALES } from './scales.ts';
import type { Token } from './tokens.ts';

/** The number in words at token `at`: "two hundred and fifty", "half a billion", "a dozen". Null where none begins. */
export function readWords(tokens: readonly Token[], at: number): NumberRead | null {
  if (!BEGINS_NUMBER.has((tokens[at] as Token).lower)) return null;
  const part = readPartOf(tokens, at);
  if (part !== null) return part;
  let total = 0;
  let current = 0;
  let smallest = 1;
  let next = at;
  let room = Number.POSITIVE_INFINITY;
  let scaled = false;
  for (let i = at; i < tokens.length; ) {
    const word = tokens[i]?.lower ?? '';
    const small = SMALL.get(word);
    if (small !== undefined) {
      if (small >= room || (small >= 10 && room <= 10)) break;
      current += small;
      room = small >= 20 ? 10 : 1;
      smallest = 1;
    } else if (ONE.has(word) && i === at) {
      // "a FRESH billion", "ANOTHER billion dollars"
      if (OF_ROUND_SUMS.has(tokens[i + 1]?.lower ?? '')) i++;
      const after = tokens[i + 1]?.lower ?? '';
      if (!isScaleWord(after) || (after === 'dozen' && word === 'another')) return null;
      current = 1;
      room = 1;
    } else if (word === 'hundred' && i > at && current > 0 && current < 100) {
      current *= 100;
      room = 100;
      smallest = 100;
    } else if (i > at && isScaleWord(word) && current > 0) {
      const scale = SCALES.get(word) as number;
      total += current * scale;
      smallest = scale;
      current = 0;
      room = scale;
      scaled = true;
    } else if (word === 'and' && i > at && room >= 100 && SMALL.has(tokens[i + 1]?.lower ?? '')) {
      i++;
      continue;
    } else if (
      word === '-' &&
      i > at &&
      tokens[i]?.glued &&
      tokens[i + 1]?.glued &&
      isNumberWord(tokens[i + 1])
    ) {
      i++;
      continue;
    } else break;
    next = ++i;
    if (i > at + LONGEST_NUMBER) break;
  }
  if (next === at) return null;
  const read: NumberRead = {
    value: total + current,
    step: smallest === 100 ? 1 : smallest,
    next,
    form: 'words',
    scaled,
  };
  return addHalf(tokens, read);
}

const ONE = new Set(['a', 'an', 'another']);

/** What may stand between "a" and "billion" and says no more than how much that is. */
export const OF_ROUND_SUMS = new Set(
  'cool fresh further whopping round mere staggering massive hefty clean tidy neat additional extra colossal'.split(
    ' ',
  ),
);

/** "half a billion", "a half-million", "a quarter of a million", "half a dozen". */
function readPartOf(tokens: readonly Token[], at: number): NumberRead | null {
  const words = tokens.slice(at, at + 6).map((token) => token.lower);
  const joined = words.join(' ').replaceAll(' - ', ' ');
  const match = PART_OF.exec(joined);
  if (match === null) return null;
  const part = PARTS.get(match[1] as string) as number;
  const scale = SCALES.get(match[2] as string) as number;
  let next = at;
  for (let words = match[0].split(' ').length; words > 0; next++) if (tokens[next]?.text !== '-') words--;
  return { value: part * scale, step: scale / 10, next, form: 'words', scaled: true };
}

/** "two and a half million", "one and a half". */
export function addHalf(tokens: readonly Token[], read: NumberRead): NumberRead {
  const [and, a, half] = tokens.slice(read.next, read.next + 3).map((token) => token.lower);
  if (read.scaled || and !== 'and' || a !== 'a' || half !== 'half') return read;
  return { ...read, value: read.value + 0.5, step: 0.1, next: read.next + 3 };
}

const isScaleWord = (word: string): boolean => SCALES.has(word) && word.length > 3;
const isNumberWord = (token: Token | undefined): boolean =>
  token !== undefined && (SMALL.has(token.lower) || isScaleWord(token.lower));

const LONGEST_NUMBER = 14;

const PART_OF =
  /^(?:a |one )?(half|third|quarter|three quarters|two thirds)(?: of)?(?: an?| one)? (hundred|thousand|million|billion|trillion|dozen)(?![a-z])/;
const PARTS = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
  ['three quarters', 0.75],
  ['two thirds', 2 / 3],
]);

export const SMALL = new Map<string, number>([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, tens): [string, number] => [word, 10 * (tens + 2)]),
  ['fourty', 40],
]);

/** The words, in lower case, with which a number in words begins. */
export const BEGINS_NUMBER: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...ONE,
  'half',
  'third',
  'quarter',
  'dozen',
]);
