import type { ElementContent, Nodes } from 'hast';

/** Elements that stand within a run of words. */
const PHRASING = new Set([
  'a',
  'em',
  'strong',
  'b',
  'i',
  's',
  'del',
  'ins',
  'sub',
  'sup',
  'code',
  'small',
  'cite',
  'abbr',
  'br',
]);

/** Whether a node belongs to a run of words: a text, or an element that stands in one. */
export function isPhrasing(node: ElementContent): boolean {
  return node.type === 'text' || (node.type === 'element' && PHRASING.has(node.tagName));
}

/** Whether anything but white space, as HTML folds it, is in a node. */
export function hasWords(node: Nodes): boolean {
  if (node.type === 'text') return /[^ \t\n\r\f]/.test(node.value);
  return 'children' in node && node.children.some(hasWords);
}
