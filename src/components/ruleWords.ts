import { capitalised, countWords, numberWord } from '../annotate/countWords.ts';
import type { Stance } from '../model/claim.ts';
import type { Citation, ClaimPage } from '../model/publication.ts';

/** The verdict on a claim and the rule that gave it, in a sentence or two. */
export function ruleWords({ citations, judgement }: Pick<ClaimPage, 'citations' | 'judgement'>): string {
  const against = solid(citations, 'contradicts');
  const supporting = solid(citations, 'supports');
  switch (judgement.reason) {
    case 'contradicted':
      return `${capitalised(contradict(against))} it and no solid source supports it, so the claim is disputed.`;
    case 'contested':
      return `Solid sources stand on both sides: ${support(supporting)} it, ${contradict(against)} it. One that contradicts is enough, so the claim is disputed.`;
    case 'noted':
      return `${capitalised(support(supporting))} it, none contradicts it, so the claim is verified; what qualifies it stands beside it.`;
    case 'supported':
      return `${capitalised(support(supporting))} it and none contradicts it, so the claim is verified.`;
    case 'searched':
      return 'We looked and found no solid source for it, nor against it, so the claim is unsourced. This does not mean false.';
    default:
      return 'Not checked yet. This does not mean false.';
  }
}

const solid = (citations: readonly Citation[], stance: Stance): number =>
  new Set(citations.filter((one) => one.solid && one.stance === stance).map((one) => one.source)).size;

const contradict = (count: number): string =>
  `${countWords(count, 'solid source')} ${count === 1 ? 'contradicts' : 'contradict'}`;

const support = (count: number): string =>
  count === 0
    ? `${numberWord(0)} solid source supports`
    : `${countWords(count, 'solid source')} ${count === 1 ? 'supports' : 'support'}`;
