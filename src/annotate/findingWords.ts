import type { Part } from '../model/publication.ts';
import type { Reading } from '../model/sighting.ts';
import { compareFigures } from './compareFigures.ts';
import { capitalised, countWords, numberWord } from './countWords.ts';
import { weigh } from './weigh.ts';

/**
 * What was found of one part, in whole sentences, the sharpest first: what the sentence says against what the sources say,
 * then how the sources stand. A part without a judgement tells what happened since, or that nothing decides it.
 */
export function findingWords(part: Part): string[] {
  if (part.judgement === null) return unjudgedWords(part);
  return [...contrastWords(part), ...standingWords(part)];
}

function unjudgedWords({ outcome, statement }: Part): string[] {
  if (outcome !== null) return [outcome];
  return [`The sentence differs from our record, and no solid source decides which is right: ${statement}`];
}

function contrastWords({ judgement, reading, says, sourcesSay, statement }: Part): string[] {
  if (reading === 'asserts' && judgement?.verdict !== 'disputed') return [statement];
  if (says !== null && sourcesSay !== null && says !== sourcesSay) {
    const comparison = compareFigures(says, sourcesSay);
    return [`It says ${says}; the sources say ${sourcesSay}${comparison ? `, ${comparison}` : ''}.`];
  }
  if (reading === 'asserts') return [`The claim: ${statement}`];
  if (reading === 'differs') return [`The sources say otherwise: ${statement}`];
  if (judgement?.verdict === 'disputed') return [`The sentence denies what the sources report: ${statement}`];
  return [`The sentence denies this: ${statement}`];
}

function standingWords(part: Part): string[] {
  const { agreeing, opposing } = weigh(part);
  switch (part.judgement?.reason) {
    case 'contradicted':
      return [contradictedWords(opposing.length)];
    case 'contested':
      return [
        `The sources disagree: ${verbWords(agreeing.length, 'support')} it, ${verbWords(opposing.length, 'contradict')} it.`,
      ];
    case 'searched':
      return ['We looked and found no solid source for it. This does not mean false.'];
    case 'unchecked':
      return ['Not checked yet. This does not mean false.'];
    default:
      return agreeingWords(new Set(agreeing.map((one) => one.publisher)).size, part.reading);
  }
}

function contradictedWords(count: number): string {
  if (count === 1) return 'One source contradicts it; none supports it.';
  const word = numberWord(count);
  return `${capitalised(word)} of ${word} sources contradict it; none supports it.`;
}

function verbWords(count: number, verb: string): string {
  return count === 1 ? `one ${verb}s` : `${numberWord(count)} ${verb}`;
}

function agreeingWords(publishers: number, reading: Reading): string[] {
  if (publishers === 0) return [];
  const who = capitalised(countWords(publishers, 'publisher'));
  const many = publishers > 1;
  if (reading === 'denies') return [`${who} ${many ? 'agree' : 'agrees'} with the sentence.`];
  return [`${who} ${many ? 'report' : 'reports'} this.`];
}
