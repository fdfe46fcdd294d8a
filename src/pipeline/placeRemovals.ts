import type { PlacedRemoval } from '../annotate/drawArticle.ts';
import type { Register, Tombstone } from '../model/register.ts';

/** Where each tombstone stands: behind the sentence it followed, or behind whatever that one followed if it is gone too. */
export function placeRemovals({ sentences, tombstones }: Register): PlacedRemoval[] {
  const index = new Map(
    sentences.flatMap((line, at) => [line.id, ...(line.also ?? [])].map((id) => [id, at] as const)),
  );
  const stones = new Map(tombstones.map((stone) => [stone.id, stone]));
  const living = new Set(sentences.flatMap(({ block, alsoBlocks: more = [] }) => [block, ...more]));
  return tombstones.map((stone) => {
    const seen = new Set<string>();
    let after = stone.after;
    while (after !== null && !index.has(after) && !seen.has(after)) {
      seen.add(after);
      after = stones.get(after)?.after ?? null;
    }
    const blocks = [stone.block, ...(stone.alsoBlocks ?? [])].filter((id) => !living.has(id));
    for (const id of blocks) living.add(id);
    return { removed: removal(stone, blocks), after: after === null ? null : (index.get(after) ?? null) };
  });
}

function removal({ id, text, verdict, removed: on, also = [] }: Tombstone, blocks: readonly string[]) {
  return { id, text, verdict, on, also: [...also, ...blocks] };
}
