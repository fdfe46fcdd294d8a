import type { Claim } from '../model/claim.ts';

/**
 * A short digest of what decides where a claim is sighted: its statement, its recognition and when it holds.
 * A rejection stands until this changes. Not for secrets: it tells versions of one record apart.
 */
export function claimDigest({ statement, recognition, holds }: Claim): string {
  const text = JSON.stringify(sorted({ statement, recognition, holds }));
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 2654435761);
    low = Math.imul(low ^ text.charCodeAt(i), 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (high >>> 0).toString(36).padStart(DIGITS, '0');
}

const DIGITS = 7;

/** The order in which a record's fields were written does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
