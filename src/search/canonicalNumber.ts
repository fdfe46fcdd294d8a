/**
 * The one spelling under which a figure is indexed and asked for: whole units in digits, `%` where it is a share
 * ("$1.48B" and "1,480 million" are `1480000000`, "forty-nine per cent" is `49%`). Currency is left out on purpose:
 * readers who type "15 billion" mean the dollars too.
 */
export function canonicalNumber(value: number, percent = false): string {
  return `${Number(value.toPrecision(EXACT_DIGITS))}${percent ? '%' : ''}`;
}

/** Digits that survive a multiplication by a scale: 14.3 × 10⁹ is 14300000000.000002 in floating point. */
const EXACT_DIGITS = 12;
