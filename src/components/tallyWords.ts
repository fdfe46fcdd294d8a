import type { PublishedSentence } from '../model/publication.ts';
import type { Kind } from '../model/sentence.ts';
import { VERDICTS } from '../model/verdict.ts';

/** What was found in an article, in a sentence: "23 of 64 sentences make checkable claims: 12 disputed, …". */
export function tallyWords(sentences: readonly PublishedSentence[]): string {
  const checkable = sentences.filter(isCheckable);
  if (checkable.length === 0) return `No sentence of ${sentences.length} makes a checkable claim.`;
  return `${headWords(sentences)}: ${verdictWords(checkable)}.`;
}

/** "23 of 64 sentences make checkable claims" */
export function headWords(sentences: readonly PublishedSentence[]): string {
  const { length } = sentences.filter(isCheckable);
  return `${length} of ${sentences.length} sentences ${length === 1 ? 'makes a checkable claim' : 'make checkable claims'}`;
}

/** "12 disputed, none unsourced, 11 verified", and how many claims no editor has judged, where there are any. */
export function verdictWords(sentences: readonly PublishedSentence[]): string {
  const checkable = sentences.filter(isCheckable);
  const counts = VERDICTS.map(
    (verdict) =>
      `${countWord(checkable.filter(({ judgement }) => judgement?.verdict === verdict).length)} ${verdict}`,
  );
  const open = checkable.filter(({ judgement }) => judgement === null).length;
  return [...counts, ...(open > 0 ? [`${open} not judged`] : [])].join(', ');
}

/** What the other sentences are: "The other 41 are opinions, forecasts or headings." Empty where there are none. */
export function otherWords(sentences: readonly PublishedSentence[]): string {
  const others = sentences.filter((sentence) => !isCheckable(sentence));
  const kinds = OTHER_KINDS.filter(({ kind }) => others.some((sentence) => sentence.kind === kind));
  if (others.length === 1) return `The other one is ${kinds[0]?.one}.`;
  const names = kinds.map(({ more }) => more);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names[0];
  return others.length === 0 ? '' : `The other ${others.length} are ${list}.`;
}

/** A sentence with a badge states something checkable, whatever else it is; so does a claim without one, which waits to be judged. */
function isCheckable({ judgement, kind }: PublishedSentence): boolean {
  return judgement !== null || kind === 'claim';
}

const OTHER_KINDS: readonly { kind: Kind; one: string; more: string }[] = [
  { kind: 'opinion', one: 'an opinion', more: 'opinions' },
  { kind: 'forecast', one: 'a forecast', more: 'forecasts' },
  { kind: 'question', one: 'a question', more: 'questions' },
  { kind: 'heading', one: 'a heading', more: 'headings' },
  { kind: 'boilerplate', one: 'boilerplate', more: 'boilerplate' },
];

const countWord = (number: number): string => (number === 0 ? 'none' : String(number));
