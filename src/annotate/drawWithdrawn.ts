import type { Root } from 'hast';
import { h } from 'hastscript';
import type { PlacedRemoval } from './drawArticle.ts';
import { drawRemoved } from './removed.ts';

/** What stands in the place of a withdrawn article: its headline, and a note for each sentence, so that no link to one dies. */
export function drawWithdrawn(
  headline: string,
  removals: readonly PlacedRemoval[],
  href: (path: string) => string,
): Root {
  return {
    type: 'root',
    children: [h('h1', headline), ...removals.map(({ removed }) => drawRemoved(removed, { href }))],
  };
}
