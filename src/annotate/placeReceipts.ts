import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { receiptId } from './receiptId.ts';

/** As fine as it needs to be for a sentence to be in sight. */
const STEPS = 5;

/**
 * Notes on each receipt in `run`, words and their notes, how far down the words its sentence begins: `data-at`, in fifths, left out for the first. Without script
 * a small screen cannot scroll to a sentence and show a sheet at once; it scrolls to the receipt, which the style sheet puts there.
 */
export function placeReceipts(run: readonly ElementContent[]): void {
  const starts = new Map<string, number>();
  const receipts: Element[] = [];
  let length = 0;
  const root: Root = { type: 'root', children: [...run] };
  visit(root, (node) => {
    if (node.type === 'text') length += node.value.length;
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'aside') {
      receipts.push(node);
      return SKIP;
    }
    if ('dataSentence' in node.properties) starts.set(receiptId(String(node.properties['id'])), length);
    return undefined;
  });
  for (const { properties } of receipts) {
    const at = Math.floor((STEPS * (starts.get(String(properties['id'])) ?? 0)) / Math.max(length, 1));
    if (at > 0) properties['dataAt'] = at;
    else delete properties['dataAt'];
  }
}
