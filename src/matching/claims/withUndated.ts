import type { Parse } from '../parse/clauses.ts';
import type { Finding } from './readings/findClaims.ts';

/**
 * The findings of a sentence without those that leave out when, unless that something happened is all that the sentence tells. "WHEN FACEBOOK BOUGHT
 * WHATSAPP, analysts had doubts" tells of the doubts, and "DeepMind was founded IN PARIS" says what the record does not bear out.
 */
export function withUndated(findings: readonly Finding[], parse: Parse): readonly Finding[] {
  const undated = findings.filter(isUndated);
  if (undated.length === 0) return findings;
  if (undated.length === findings.length && isAllTold(undated, parse)) return findings;
  return findings.filter((finding) => !isUndated(finding));
}

const isUndated = ({ agreement }: Finding): boolean => agreement?.notes.includes('undated') === true;

/** Whether every verb and phrase of the sentence is part of what was found. */
function isAllTold(findings: readonly Finding[], { chunks }: Parse): boolean {
  const runs = findings.flatMap(({ statement }) => statement.runs);
  const isTold = (item: number): boolean => runs.some(([from, to]) => item >= from && item < to);
  return chunks.every(
    (chunk) =>
      (chunk.kind !== 'phrase' || isTold(chunk.head)) && (chunk.kind !== 'verb' || isTold(chunk.main)),
  );
}
