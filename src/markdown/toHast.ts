import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { contain } from './contain.ts';
import { dropEmpty } from './dropEmpty.ts';
import { harmless } from './harmless.ts';
import { nestAsBrowsers } from './nestAsBrowsers.ts';
import { separateBlocks } from './separateBlocks.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(() => plainFootnotes)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(() => contain)
  .use(rehypeRaw)
  .use(rehypeSanitize, harmless)
  .use(() => nestAsBrowsers)
  .use(() => separateBlocks)
  .use(() => dropEmpty)
  .freeze();

/**
 * The HTML tree of a Markdown text, cleaned of everything that could act: scripts, handlers, styles, foreign requests.
 * Positions are those of the text given, so that lines in messages are lines of the file.
 * Quotes and dashes stay as typed: no smart punctuation.
 */
export function toHast(markdown: string): HastRoot {
  const tree = processor.runSync(processor.parse(markdown)) as HastRoot;
  return tree;
}

/**
 * Footnotes become plain text, `[1]`, and plain paragraphs: generated headings and back links are no words of the article,
 * and a raised figure inside a sentence would read as part of a number.
 */
function plainFootnotes(tree: MdastRoot): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'footnoteReference') {
      parent.children[index] = text(`[${node.label ?? node.identifier}]`, node.position);
      return SKIP;
    }
    if (node.type === 'footnoteDefinition') {
      const first = node.children[0];
      if (first?.type === 'paragraph') {
        first.children.unshift(text(`[${node.label ?? node.identifier}] `, node.position));
      }
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return undefined;
  });
}

function text(value: string, position: MdastRoot['position']) {
  return { type: 'text' as const, value, ...(position && { position }) };
}
