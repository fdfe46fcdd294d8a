import type { Day } from '../model/day.ts';
import type { Line, Tombstone } from '../model/register.ts';

/** The tombstone of a line, standing after the living sentence `after`. A badge suspended at the time counts with the verdict it had. */
export function bury(line: Line, removed: Day, after: string | null): Tombstone {
  const { id, block, text, verdict, was, also, alsoBlocks } = line;
  return {
    id,
    block,
    text,
    verdict: verdict ?? was?.verdict ?? null,
    removed,
    after,
    ...(also && { also }),
    ...(alsoBlocks && { alsoBlocks }),
  };
}

/**
 * Puts tombstones in the order of the article, each after the living sentence that stood nearest before it, or at the beginning.
 * `buried` are the old ones and those of today; `old` is the order in which lines and tombstones stood until now.
 */
export function placeTombstones(
  buried: readonly Tombstone[],
  old: readonly string[],
  living: readonly string[],
): Tombstone[] {
  const alive = new Set(living);
  const after = new Map<string, string | null>();
  let last: string | null = null;
  for (const id of old) {
    if (alive.has(id)) last = id;
    else after.set(id, last);
  }
  const rank = new Map(old.map((id, place) => [id, place]));
  const place = new Map(living.map((id, index) => [id, index]));
  const placeAfter = (stone: Tombstone) => (stone.after === null ? -1 : (place.get(stone.after) ?? -1));
  return buried
    .map((stone) => ({ ...stone, after: after.get(stone.id) ?? null }))
    .sort((a, b) => placeAfter(a) - placeAfter(b) || (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/** The ids of lines and tombstones in the order in which they stand in the article; what stands after nothing living stands first. */
export function standingOrder(lines: readonly Line[], tombstones: readonly Tombstone[]): string[] {
  const living = new Set(lines.map(({ id }) => id));
  const stones = new Map<string | null, string[]>();
  for (const { id, after } of tombstones) {
    const place = after !== null && living.has(after) ? after : null;
    const known = stones.get(place);
    if (known) known.push(id);
    else stones.set(place, [id]);
  }
  return [...(stones.get(null) ?? []), ...lines.flatMap(({ id }) => [id, ...(stones.get(id) ?? [])])];
}
