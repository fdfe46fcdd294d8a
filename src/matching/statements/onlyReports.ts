import type { Parse } from '../parse/clauses.ts';
import type { VerbGroup } from '../parse/readChunks.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { VerbUse } from '../words/relationWords.ts';

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
  const [group, next] = [chunks[at] as VerbGroup, chunks[at + 1]];
  return (
    group.passive &&
    needs.length === 0 &&
    REPORTING.test(lemma) &&
    next?.kind === 'verb' &&
    next.infinitive &&
    items[next.main]?.tag === 'be'
  );
}

const REPORTING = /^(?:announce|reveal|report|present|show|introduce|publish)$/;
