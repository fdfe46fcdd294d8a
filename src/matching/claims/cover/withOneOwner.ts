import type { Found } from './coverFigures.ts';

/**
 * What was found without the records of others whose figure is borne out by the way: "the company lost more than 4% of its staff" tells of one company, though
 * two have such a record, and it is the one whose figure it is more nearly. Ties stay.
 */
export const withOneOwner = (found: readonly Found[]): Found[] =>
  found.filter((each) => !found.some((other) => isNearer(other, each)));

function isNearer({ finding: one }: Found, { finding: other }: Found): boolean {
  if (one.figure === null || one.figure.quantity.start !== other.figure?.quantity.start) return false;
  if (one.agreement?.is !== 'agrees' || other.agreement?.is !== 'agrees') return false;
  const [own, others] = [one.claim.recognition, other.claim.recognition];
  if (own.relation !== others.relation || own.subject.some((id) => others.subject.includes(id))) return false;
  return loosenessOf(one.agreement.notes) < loosenessOf(other.agreement.notes);
}

const loosenessOf = (notes: readonly string[]): number =>
  Math.max(0, ...notes.map((note) => ORDER.indexOf(note)));

const ORDER = ['', 'rounded', 'early', 'looser'];
