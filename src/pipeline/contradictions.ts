import type { Reading } from '../model/sighting.ts';
import type { Slug } from '../model/slug.ts';
import { findQuantities } from '../text/quantities.ts';

/**
 * Places where two articles, or one with itself, say different things of one claim: one asserts what another denies or gives otherwise,
 * or two give different figures, of which neither is the record's. Each pair of articles and each difference once, by the first
 * sentence of each; in the order of `statements`.
 */
export function findContradictions(statements: readonly Statement[]): Contradiction[] {
  const positions = new Map<Slug, Map<string, Statement>>();
  for (const statement of statements) {
    const known = positions.get(statement.claim) ?? new Map<string, Statement>();
    positions.set(statement.claim, known);
    const key = `${positionOf(statement)} ${statement.article}`;
    if (!known.has(key)) known.set(key, statement);
  }
  return [...positions].flatMap(([claim, known]) => {
    const all = [...known.values()];
    return all.flatMap((one, k) =>
      all.slice(k + 1).flatMap((other) => (isContrary(one, other) ? [{ claim, one, other }] : [])),
    );
  });
}

function isContrary(one: Statement, other: Statement): boolean {
  if (positionOf(one) === positionOf(other)) return false;
  if (one.reading === 'asserts' || other.reading === 'asserts') return true;
  // Who denies the record and who gives another figure may mean the same; two other figures cannot both be right.
  return (
    one.reading === 'differs' && other.reading === 'differs' && one.value !== null && other.value !== null
  );
}

/** What is said: "$1.48B" and "$1.48 billion" are one position. */
function positionOf({ reading, value }: Statement): string {
  if (reading !== 'differs' || value === null) return reading;
  const [quantity] = findQuantities(value);
  return `differs ${quantity === undefined ? value : `${JSON.stringify(quantity.value)} ${quantity.unit}`}`;
}

/** A sentence that speaks of a claim. */
export interface Statement {
  article: Slug;
  /** The sentence's id and text. */
  id: string;
  text: string;
  claim: Slug;
  reading: Reading;
  /** The figure that it gives, if any. */
  value: string | null;
}

export interface Contradiction {
  claim: Slug;
  one: Statement;
  other: Statement;
}
