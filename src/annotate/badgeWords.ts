import type { Judgement, Verdict } from '../model/verdict.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  disputed: 'Disputed',
  unsourced: 'Unsourced',
  verified: 'Verified',
};

/** What a badge says: the verdict's word first, then what keeps it from sounding more than it is. */
export function badgeWords({ verdict, reason }: Judgement, inPart: boolean): string {
  const word = VERDICT_WORDS[verdict];
  if (inPart) return `${word} in part`;
  if (reason === 'unchecked') return `${word}: not checked yet`;
  if (reason === 'noted') return `${word}, with a note`;
  return word;
}
