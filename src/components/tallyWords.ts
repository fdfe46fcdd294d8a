import type { Tally } from '../model/publication.ts';

/** How many sentences make checkable claims, and what was found: "23 of 64 sentences make checkable claims: 12 disputed, …". */
export function tallyWords(tally: Tally): string {
  const checkable = checkableIn(tally);
  if (checkable === 0) return `None of ${tally.sentences} sentences carries a badge.`;
  return `${headWords(tally)}: ${verdictWords(tally)}.`;
}

/** "23 of 64 sentences make checkable claims" */
export function headWords(tally: Tally): string {
  const checkable = checkableIn(tally);
  return `${checkable} of ${tally.sentences} sentences ${checkable === 1 ? 'makes a checkable claim' : 'make checkable claims'}`;
}

/** "12 disputed, none unsourced, 11 verified" */
export function verdictWords({ disputed, unsourced, verified }: Tally): string {
  return `${count(disputed)} disputed, ${count(unsourced)} unsourced, ${count(verified)} verified`;
}

/** Sentences that carry a badge. */
export function checkableIn({ disputed, unsourced, verified }: Tally): number {
  return disputed + unsourced + verified;
}

const count = (number: number): string => (number === 0 ? 'none' : String(number));
