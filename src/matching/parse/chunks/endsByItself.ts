import type { Parse } from '../clauses.ts';
import type { Item } from '../items/readItems.ts';

/** Whether the verb at `at`, alone behind a phrase, is none that describes the phrase. */
export const endsByItself = (parse: Parse, { lemma }: Item, at: number): boolean =>
  (lemma === 'close' && isOnlyVerb(parse, at)) || (SAYING.test(lemma) && endsReport(parse, at));

/** "Meta's investment in Scale AI CLOSED in June": a deal ends without anybody who ends it, if no other verb of the sentence can tell of it. */
const isOnlyVerb = ({ chunks }: Parse, at: number): boolean =>
  !chunks.some(
    (chunk, other) => chunk.kind === 'verb' && other !== at && chunk.form === 'finite' && !chunk.infinitive,
  );

/** "…, Bloomberg REPORTED.": who says so stands behind the comma, and nothing behind that. */
const endsReport = ({ chunks }: Parse, at: number): boolean =>
  chunks[at - 2]?.kind === 'comma' && (chunks[at + 1] === undefined || chunks[at + 1]?.kind === 'stop');

const SAYING = /^(?:report|announce|know|see|note|estimate|find)$/;
