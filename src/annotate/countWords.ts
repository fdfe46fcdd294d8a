const NUMBERS = [
  ...[
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
];

/** A count in words up to twelve, in figures above, with its noun: "one source", "13 sources". */
export function countWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberWord(count)} ${count === 1 ? singular : plural}`;
}

/** "no", "one" … "twelve", then figures. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** The same sentence with its first letter raised. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
