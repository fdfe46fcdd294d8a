import type { Quantity } from '../model/quantity.ts';
import { canonicalNumber } from './canonicalNumber.ts';
import { numberWords } from './numberWords.ts';

/**
 * The spellings under which readers look for a figure, its canonical one first; both ends of a range. Nothing for dates and
 * ordinals, which are found by the words of the text.
 */
export function quantityNames({ kind, value, unit }: Quantity): string[] {
  if (typeof value === 'string' || kind === 'ordinal') return [];
  return [value].flat().flatMap((each) => {
    if (kind === 'percent') return percentNames(each);
    if (kind === 'year') return [canonicalNumber(each)];
    if (unit === 'age') return ageNames(each);
    return amountNames(each);
  });
}

function percentNames(value: number): string[] {
  const digits = canonicalNumber(value);
  const words = numberWords(value);
  return [
    `${digits}%`,
    ...[digits, words].flatMap((number) => (number ? [`${number} percent`, `${number} per cent`] : [])),
  ];
}

/** Readers ask for an age by the word. */
function ageNames(value: number): string[] {
  const digits = canonicalNumber(value);
  return [
    digits,
    ...[digits, numberWords(value)].flatMap((age) => (age ? [`aged ${age}`, `${age} years old`] : [])),
    'age',
  ];
}

function amountNames(value: number): string[] {
  const scaled = SCALES.filter(({ size }) => value >= size).flatMap(({ size, names }) => {
    const number = canonicalNumber(value / size);
    // "1480 million" is said, "0.00148 trillion" and "1480000 thousand" are not.
    if (number.length > LONGEST_MANTISSA) return [];
    return names.map((name) => `${number}${name}`);
  });
  const words = numberWords(value);
  const said = words !== null && words.split(' ').length <= LONGEST_SAID ? [words] : [];
  return [canonicalNumber(value), ...scaled, ...said, ...scaledWords(value)];
}

/** "one point four eight billion": how a fraction of a scale is said. */
function scaledWords(value: number): string[] {
  const scale = SCALES.find(({ size }) => value >= size);
  if (scale === undefined || Number.isInteger(value / scale.size)) return [];
  const words = numberWords(Number(canonicalNumber(value / scale.size)));
  return words === null ? [] : [`${words}${scale.names[0]}`];
}

const LONGEST_MANTISSA = 5;
const LONGEST_SAID = 3;

const SCALES: ReadonlyArray<{ size: number; names: readonly string[] }> = [
  { size: 1e12, names: [' trillion', 'tn'] },
  { size: 1e9, names: [' billion', 'bn', 'b'] },
  { size: 1e6, names: [' million', 'm', 'mn'] },
];
