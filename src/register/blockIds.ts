/**
 * Gives each new block an id: that of the old block most of whose text it took over. Each id goes to one block, the larger share
 * first, and of equal shares to the block that stands first; a block without heritage gets a new id from `make`.
 * An id that was merged into another block returns where its sentences make a block of their own again.
 */
export function assignBlockIds(sentences: readonly Heir[], blocks: number, make: () => string): string[] {
  const ids: string[] = Array(blocks).fill('');
  const given = new Set<string>();
  for (const { block, id } of sharesOf(sentences)) {
    if (ids[block] !== '' || given.has(id)) continue;
    ids[block] = id;
    given.add(id);
  }
  return ids.map((id) => id || make());
}

function sharesOf(sentences: readonly Heir[]): Share[] {
  const shares = new Map<string, Share>();
  for (const { block, weight, from } of sentences) {
    for (const [rank, id] of from.entries()) {
      const key = `${block} ${id}`;
      const share = shares.get(key) ?? { block, id, weight: 0, rank };
      share.weight += weight;
      share.rank = Math.min(share.rank, rank);
      shares.set(key, share);
    }
  }
  return [...shares.values()].sort((a, b) => b.weight - a.weight || a.rank - b.rank || a.block - b.block);
}

interface Share {
  block: number;
  id: string;
  weight: number;
  rank: number;
}

/** A new sentence, and the old blocks whose ids it may hand on. */
export interface Heir {
  /** Index of the new block in which it stands. */
  block: number;
  /** Length of its text. */
  weight: number;
  /** Its own old block first, then those that were merged into it. */
  from: readonly string[];
}
