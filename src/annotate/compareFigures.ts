import { numberWord } from './countWords.ts';

/** Below this, two figures are near enough for the reader to compare them unaided. */
const WORTH_SAYING = 1.5;
/** Above this, a factor in words is harder to take in than the two figures. */
const LARGEST = 1000;
/** How far a factor may be from a whole number and still be called exact. */
const EXACT = 0.01;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const AMOUNT =
  /([$€£¥])\s?(\d[\d,]{0,20}(?:\.\d{1,9})?)[\s-]?(thousand|million|billion|trillion|bn|mn|tn|[kmb])?\b/i;

/**
 * How the sources' amount compares with the sentence's: "ten times as much", "about a tenth of that".
 * Null where either is no single amount of money, the currencies differ, or the two are close.
 */
export function compareFigures(says: string, sourcesSay: string): string | null {
  const said = readAmount(says);
  const found = readAmount(sourcesSay);
  if (said === null || found === null || said.currency !== found.currency) return null;
  const factor = found.value / said.value;
  const larger = factor >= 1;
  const times = larger ? factor : 1 / factor;
  if (!(times >= WORTH_SAYING && times <= LARGEST)) return null;
  const whole = Math.round(times);
  // Two halves or thirds off a small factor is no "about two times".
  if (whole < 2 || Math.abs(times - whole) / whole > 0.1) return null;
  const about = Math.abs(times - whole) / whole > EXACT ? 'about ' : '';
  return larger ? `${about}${timesWord(whole)} as much` : `${about}${shareWord(whole)} of that`;
}

function readAmount(text: string): { currency: string; value: number } | null {
  const match = AMOUNT.exec(text);
  if (match === null) return null;
  const [surface, currency = '', digits = '', scale = ''] = match;
  // A second amount makes it a range or a comparison, which one factor cannot tell.
  if (AMOUNT.test(text.slice(match.index + surface.length))) return null;
  const value = Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1);
  return value > 0 ? { currency, value } : null;
}

function timesWord(times: number): string {
  return times === 2 ? 'twice' : `${numberWord(times)} times`;
}

function shareWord(times: number): string {
  const SHARES = [
    'half',
    'a third',
    'a quarter',
    'a fifth',
    'a sixth',
    'a seventh',
    'an eighth',
    'a ninth',
    'a tenth',
  ];
  return SHARES[times - 2] ?? `one part in ${numberWord(times)}`;
}
