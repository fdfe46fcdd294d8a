import type { Part } from '../model/publication.ts';
import { compareFigures } from './compareFigures.ts';

/**
 * What the sentence says against what the sources say, in one or two whole sentences. Where the two agree it is the claim itself;
 * where there is no verdict, what happened since or that nothing decides it.
 */
export function contrastWords(part: Part): string {
  const { judgement, outcome, reading, says, sourcesSay, statement } = part;
  if (judgement === null) {
    return (
      outcome ??
      `The sentence differs from our record, and no solid source decides which is right: ${statement}`
    );
  }
  if (judgement.verdict === 'unsourced')
    return `${statement} We found no solid source; this does not mean false.`;
  if (reading === 'asserts' && judgement.verdict === 'verified') return statement;
  if (says !== null && sourcesSay !== null && says !== sourcesSay) {
    const comparison = compareFigures(says, sourcesSay);
    return `It says ${says}; the sources say ${sourcesSay}${comparison ? `, ${comparison}` : ''}.`;
  }
  if (reading === 'asserts') return `The claim: ${statement}`;
  if (reading === 'differs') return `The sources say otherwise: ${statement}`;
  if (judgement.verdict === 'disputed') return `The sentence denies what the sources report: ${statement}`;
  return `The sentence denies this: ${statement}`;
}
