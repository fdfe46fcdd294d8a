import type { MatchIndex } from '../indexLedger.ts';
import type { Mention, TokenSentence } from './findEntities.ts';

/** "“We remain independent,” SCALE said": the only organisation that a quotation's sentence names outside of it. */
export function speakerOf(
  { tokens }: TokenSentence,
  names: readonly Mention[],
  index: MatchIndex,
): string | null {
  const marks = tokens.flatMap(({ key }, at) => (key === '"' ? [at] : []));
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const outside = names.filter(({ from, how }) => how !== 'term' && (from < first || from > last));
  const firms = outside.flatMap(({ candidates }) =>
    candidates.filter((id) => index.entities.get(id)?.type === 'organisation'),
  );
  return firms.length === 1 && outside.length === 1 ? (firms[0] as string) : null;
}

/** What a quotation's speaker calls himself. */
export const SPEAKERS = new Set(['we', 'our', 'us']);
