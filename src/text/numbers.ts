import type { Token } from './tokens.ts';

/**
 * The number that begins at token `at`, in digits or words, with its scale: "14.3bn", "14,300 million",
 * "two hundred and fifty", "half a billion", "a dozen", "five-hundred-million". Null where none begins.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const base = token.kind === 'number' ? readDigits(tokens, at) : readWords(tokens, at);
  return base === null ? null : readScales(tokens, base);
}

function readDigits(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'number') return null;
  const vulgar = VULGAR.get(token.text);
  if (vulgar !== undefined) return { value: vulgar, step: 0, next: at + 1, form: 'digits', scaled: false };
  const digits = token.text.replace(DECIMAL_COMMA, '$1.$2').replace(/[,\s]/g, '');
  if (digits.length > LONGEST_DIGITS) return null;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const more = tokens[at + 1];
  const half = more?.glued === true ? VULGAR.get(more.text) : undefined;
  return {
    value: Number(digits) + (half ?? 0),
    step: 10 ** -decimals,
    next: at + (half === undefined ? 1 : 2),
    form: 'digits',
    scaled: false,
  };
}

function readWords(tokens: readonly Token[], at: number): NumberRead | null {
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
    } else if ((word === 'a' || word === 'an') && i === at) {
      const after = tokens[i + 1]?.lower ?? '';
      if (!isScaleWord(after)) return null;
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
function addHalf(tokens: readonly Token[], read: NumberRead): NumberRead {
  const [and, a, half] = tokens.slice(read.next, read.next + 3).map((token) => token.lower);
  if (read.scaled || and !== 'and' || a !== 'a' || half !== 'half') return read;
  return { ...read, value: read.value + 0.5, step: 0.1, next: read.next + 3 };
}

function readScales(tokens: readonly Token[], base: NumberRead): NumberRead {
  let read = base.form === 'digits' ? addHalf(tokens, base) : base;
  for (let count = 0; count < 2; count++) {
    const hyphen = tokens[read.next]?.text === '-' && tokens[read.next]?.glued === true;
    const token = tokens[read.next + (hyphen ? 1 : 0)];
    if (token === undefined || (hyphen && !token.glued)) break;
    const scale = token.kind === 'word' ? scaleHere(token, read, hyphen) : undefined;
    if (scale === undefined) break;
    read = {
      ...read,
      value: clean(read.value * scale),
      step: (read.step === 0 ? 0.1 : read.step) * scale,
      next: read.next + (hyphen ? 2 : 1),
      scaled: true,
    };
  }
  return read;
}

/** Letters are scales only where they touch the digits: "250K", "$1.5T". */
function scaleHere(token: Token, read: NumberRead, hyphen: boolean): number | undefined {
  const scale = SCALES.get(token.lower);
  if (scale !== undefined) return scale;
  if (hyphen || read.form !== 'digits' || read.scaled || !token.glued) return undefined;
  return LETTERS.get(token.text);
}

const isScaleWord = (word: string): boolean => SCALES.has(word) && word.length > 3;
const isNumberWord = (token: Token | undefined): boolean =>
  token !== undefined && (SMALL.has(token.lower) || isScaleWord(token.lower));

/** 14.3 * 1e9 is 14300000000.000002 to a machine. */
export const clean = (value: number): number => Number(value.toPrecision(12));

/** Groups have three digits; fewer behind a comma are decimals, as in much of Europe. */
const DECIMAL_COMMA = /^(\d+),(\d{1,2})$/;
const LONGEST_NUMBER = 14;
/** More digits than any figure has are a code. */
const LONGEST_DIGITS = 18;
const PART_OF =
  /^(?:a |one )?(half|third|quarter|three quarters|two thirds)(?: of)?(?: an?| one)? (hundred|thousand|million|billion|trillion|dozen)(?![a-z])/;
const PARTS = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
  ['three quarters', 0.75],
  ['two thirds', 2 / 3],
]);
const VULGAR = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 0.2],
  ['⅛', 0.125],
]);
/** What multiplies the number before it, in lower case. */
export const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
]);
const LETTERS = new Map<string, number>([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);
const SMALL = new Map<string, number>([
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
  'a',
  'an',
  'half',
  'third',
  'quarter',
  'dozen',
]);

export interface NumberRead {
  value: number;
  /** One unit of the last digit stated: 0.1 billion for "14.3bn", 1 for "49"; 0 for a vulgar fraction. */
  step: number;
  /** Index of the token after the number. */
  next: number;
  form: 'digits' | 'words';
  /** A scale was stated ("million", "bn", "K"). */
  scaled: boolean;
}
