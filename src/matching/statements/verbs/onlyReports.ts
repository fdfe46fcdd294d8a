import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import type { VerbUse } from '../../words/relationWords.ts';

/** "was not, AS FIRST REPORTED, $870 million": an aside about who says so. */
export function isReportAside(parse: Parse, at: number, { lemma }: VerbUse): boolean {
  return (
    parse.chunks[at - 1]?.key === 'as' &&
    parse.chunks[at + 1]?.kind === 'comma' &&
    REPORTING.test(lemma) &&
    subjectOf(parse, at).phrases.length === 0
  );
}

/** "was ANNOUNCED TO BE a disappointment": what it is said to be, and not that it was announced. */
export function onlyReports({ chunks, items }: Parse, at: number, { lemma, needs }: VerbUse): boolean {
  const group = chunks[at] as VerbGroup;
  let behind = at + 1;
  // "was shown IN APRIL to be": what stands in between.
  while (chunks[behind]?.kind === 'preposition' && chunks[behind + 1]?.kind === 'phrase') behind += 2;
  const next = chunks[behind];
  return (
    group.passive &&
    needs.every((need) => need === 'in') &&
    REPORTING.test(lemma) &&
    next?.kind === 'verb' &&
    next.infinitive &&
    (next.passive || items[next.main]?.tag === 'be')
  );
}

const REPORTING = /^(?:announce|reveal|report|present|show|demonstrate|introduce|publish)$/;
