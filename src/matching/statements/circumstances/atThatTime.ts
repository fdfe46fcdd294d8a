import type { Parse } from '../../parse/clauses.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';

/** "META'S INVESTMENT values it at": the phrase at `at` is the subject of the verb at `own`. */
export const isSubject = (parse: Parse, at: number, own: number): boolean =>
  parse.chunks[own]?.kind === 'verb' && subjectOf(parse, own).phrases.includes(at);

/** "AT THE TIME OF Meta's investment", "WITH Meta's investment", "THROUGH the deal", in the clause of the verb at `own`. */
export function isTimeBy({ chunks, items }: Parse, at: number, own: number): boolean {
  const lead = chunks[at - 1];
  if (lead?.kind !== 'preposition') return false;
  const before = chunks[at - 2];
  const isMoment =
    /^(?:of|with)$/.test(lead.key) &&
    before?.kind === 'phrase' &&
    MOMENT.test(items[before.head]?.key ?? '') &&
    /^(?:at|by|on)$/.test(chunks[at - 3]?.key ?? '');
  const [first, last] = [Math.min(at, own), Math.max(at, own)];
  const isApart = chunks.slice(first + 1, last).some(({ kind }) => APART.has(kind));
  return (
    !isApart && (isMoment || BY.test(lead.key) || (SINCE.test(lead.key) && !isMeasured(items, lead.from)))
  );
}

const MOMENT = /^(?:time|moment|point|day|date)$/;
const BY = /^(?:with|through|by|upon|thanks to|as a result of|as part of|under|in)$/;
/** What was so right after it. */
const SINCE = /^(?:after|following|since|in the wake of|on the back of)$/;

/** "A YEAR after the deal" is another time. */
const isMeasured = (items: Parse['items'], at: number): boolean =>
  isTimeFigure(items[at - 1]?.quantity) || SPANS.test(items[at - 1]?.key ?? '');

const SPANS = /^(?:days?|weeks?|months?|years?|long|soon|shortly|ever)$/;
const APART = new Set(['verb', 'subordinator', 'relative', 'semicolon']);

/** "WHEN Meta invested", before or behind the clause of the verb at `own`. */
export function isWhen({ chunks, items }: Parse, at: number, own: number): boolean {
  const when = chunks.slice(0, at).findLastIndex(({ kind }) => kind === 'subordinator' || kind === 'verb');
  const chunk = chunks[when];
  if (chunk?.kind !== 'subordinator' || !/^(?:when|as|once|now that)$/.test(items[chunk.from]?.key ?? ''))
    return false;
  const [first, last] = when > own ? [own, when] : [at, own];
  return first < last && !chunks.slice(first + 1, last).some(({ kind }) => APART.has(kind));
}
