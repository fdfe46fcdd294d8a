import type { ElementContent, Parents } from 'hast';
import { hasWords, isPhrasing } from './phrasing.ts';

/**
 * Takes away, in place, what would show nothing: links and emphasis without words, which keep their white space, and paragraphs
 * and headings without words. A link without words would still be reached by the keyboard.
 */
export function dropEmpty(parent: Parents): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || child.tagName === 'br') return [child];
    dropEmpty(child);
    if (child.children.some(hasWords)) return [child];
    if (isPhrasing(child)) return child.children;
    return /^(?:p|h[1-6])$/.test(child.tagName) ? [] : [child];
  });
}
