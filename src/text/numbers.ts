import { addHalf, readWords } from './numberWords.ts';
import { SCALES } from './scales.ts';
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

/** 14.3 * 1e9 is 14300000000.000002 to a machine. */
export const clean = (value: number): number => Number(value.toPrecision(12));

/** Groups have three digits; fewer behind a comma are decimals, as in much of Europe. */
const DECIMAL_COMMA = /^(\d+),(\d{1,2})$/;
/** More digits than any figure has are a code. */
const LONGEST_DIGITS = 18;
const VULGAR = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 0.2],
  ['⅛', 0.125],
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
