import type { Finding } from '../readings/findClaims.ts';

/**
 * "puts a price tag of $29 billion on it": whether the sum by which a finding contradicts its record agrees with a record of another
 * relation. A sum is of one thing: what it agrees with says of which.
 */
export const countsElsewhere = (
  { claim, figure, agreement }: Finding,
  findings: readonly Finding[],
): boolean =>
  agreement?.is === 'contradicts' &&
  figure?.quantity.kind === 'money' &&
  findings.some(
    (other) =>
      other.figure?.from === figure.from &&
      other.agreement?.is === 'agrees' &&
      other.question === undefined &&
      /^(?:fact|announced)$/.test(other.statement.mode.is) &&
      other.claim.recognition.relation !== claim.recognition.relation,
  );
