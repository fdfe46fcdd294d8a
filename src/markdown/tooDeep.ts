import type { Parents } from 'hast';

/** No text needs more levels; a few hundred more, and the call stack of some later step ends. */
const DEEPEST = 200;

/** Whether elements stand in each other more than 200 levels deep. */
export function tooDeep(tree: Parents, left = DEEPEST): boolean {
  if (left < 0) return true;
  return tree.children.some((child) => child.type === 'element' && tooDeep(child, left - 1));
}
