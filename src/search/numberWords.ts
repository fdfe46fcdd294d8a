/**
 * A number as it is said: "forty-nine", "fifteen billion", "one point four eight".
 * Null where nobody would spell it out: negative, beyond the quadrillions, or with more than three decimals.
 */
export function numberWords(value: number): string | null {
  const [, whole, decimals] = /^(\d{1,15})(?:\.(\d{1,3}))?$/.exec(String(value)) ?? [];
  if (whole === undefined) return null;
  const words = wholeWords(Number(whole));
  if (decimals === undefined) return words;
  return `${words} point ${[...decimals].map((digit) => SMALL[Number(digit)]).join(' ')}`;
}

function wholeWords(value: number): string {
  if (value < 20) return SMALL[value] as string;
  if (value < 100) return [TENS[Math.floor(value / 10)], SMALL[value % 10]].filter(isSaid).join('-');
  const [size, name] = SCALES.find(([size]) => value >= size) as [number, string];
  const rest = value % size;
  const head = `${wholeWords(Math.floor(value / size))} ${name}`;
  return rest === 0 ? head : `${head} ${wholeWords(rest)}`;
}

const isSaid = (word: string | undefined): word is string => word !== undefined && word !== 'zero';

export const SMALL: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const TENS: ReadonlyArray<string | undefined> = [
  undefined,
  undefined,
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
];
const SCALES: ReadonlyArray<readonly [number, string]> = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
];
