import { capitalised, numberWord } from '../annotate/countWords.ts';
import type { Tally } from '../model/publication.ts';

/** How many sentences carry which badge, in a line: "12 disputed, 11 verified, none unsourced". */
export function tallyWords({ disputed, unsourced, verified }: Tally): string {
  return `${count(disputed)} disputed, ${count(unsourced)} unsourced, ${count(verified)} verified`;
}

/** How many of the sentences make checkable claims, as a sentence. */
export function checkableWords({ sentences, disputed, unsourced, verified }: Tally): string {
  const checkable = disputed + unsourced + verified;
  if (checkable === 0) return 'No sentence of this article carries a badge.';
  return `${capitalised(numberWord(checkable))} of ${numberWord(sentences)} sentences ${checkable === 1 ? 'makes a claim' : 'make claims'} that can be checked.`;
}

const count = (number: number): string => (number === 0 ? 'none' : String(number));
