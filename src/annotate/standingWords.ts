import type { Part } from '../model/publication.ts';
import { countWords, numberWord } from './countWords.ts';
import { weigh } from './weigh.ts';

/** How the sources stand on one part, as a clause: "six of six sources contradict it". Empty where there is no verdict. */
export function standingWords(part: Part): string {
  const { agreeing, opposing } = weigh(part);
  switch (part.judgement?.reason) {
    case 'contradicted':
      return contradictedWords(opposing.length);
    case 'contested':
      return `${verbWords(agreeing.length, 'support')} it, ${verbWords(opposing.length, 'contradict')} it`;
    case 'searched':
      return 'searched, not found';
    case 'unchecked':
      return 'not checked yet';
    case 'supported':
    case 'noted':
      return agreeingWords(new Set(agreeing.map((one) => one.publisher)).size);
    default:
      return '';
  }
}

function contradictedWords(count: number): string {
  if (count === 0) return 'the sources contradict it';
  if (count === 1) return 'one source contradicts it, none supports it';
  return `${numberWord(count)} of ${numberWord(count)} sources contradict it`;
}

function verbWords(count: number, verb: string): string {
  return `${countWords(count, 'source')} ${count === 1 ? `${verb}s` : verb}`;
}

/** Two pages of one publisher are one voice. */
function agreeingWords(publishers: number): string {
  if (publishers === 0) return '';
  return `${countWords(publishers, 'publisher')} ${publishers === 1 ? 'reports' : 'report'} it`;
}
