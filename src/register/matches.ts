/** A new set of matches between `old` and `now` sentences, with none yet. */
export function noMatches(old: number, now: number): Matches {
  return { nowOf: Array(old).fill(null), oldOf: Array(now).fill(null), merged: new Set(), closed: new Set() };
}

/** Matches old sentence `i` with new sentence `j`; both must be free. */
export function matchPair(matches: Matches, i: number, j: number): void {
  matches.nowOf[i] = j;
  matches.oldOf[j] = i;
}

export const isFreeOld = ({ nowOf, merged }: Matches, i: number): boolean =>
  nowOf[i] === null && !merged.has(i);
export const isFreeNow = ({ oldOf, closed }: Matches, j: number): boolean =>
  oldOf[j] === null && !closed.has(j);

/** One to one, by index. */
export interface Matches {
  /** For each old sentence the new one, or null. */
  nowOf: Array<number | null>;
  /** For each new sentence the old one, or null. */
  oldOf: Array<number | null>;
  /** Old sentences that became part of a new one which is matched with another. */
  merged: Set<number>;
  /** New sentences that no old one may become, though none is matched: lesser parts of a split, and revived ones. */
  closed: Set<number>;
}
