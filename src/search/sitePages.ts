import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import { VFile } from 'vfile';
import type { SitePage } from './records.ts';

/**
 * What can be found of a page about the site: one entry for its beginning and one for each `h2` with an id, as `html` has them inside
 * `main`. Scripts, forms and navigation are left out; nothing where there is no `main`.
 */
export function sitePages(path: string, html: string): SitePage[] {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html } as never] };
  const main = find(rehypeRaw()(root, new VFile()) as Nodes, 'main');
  if (main === null) return [];
  const title = squeeze(textOf(find(main, 'h1') ?? main)).slice(0, LONGEST_TITLE);
  const sections: SitePage[] = [{ url: path, title, text: '' }];
  read(main, path, sections);
  return sections.map((section) => ({ ...section, text: squeeze(section.text).slice(0, LONGEST_TEXT) }));
}

function read(node: Nodes, path: string, sections: SitePage[]): void {
  if (node.type === 'text') (sections.at(-1) as SitePage).text += node.value;
  if (node.type !== 'element' || SILENT.has(node.tagName)) return;
  const { id } = node.properties;
  if (node.tagName === 'h2' && typeof id === 'string')
    sections.push({ url: `${path}#${id}`, title: squeeze(textOf(node)), text: '' });
  else for (const child of node.children) read(child, path, sections);
  if (BLOCKS.test(node.tagName)) (sections.at(-1) as SitePage).text += ' ';
}

function find(node: Nodes, name: string): Element | null {
  if (node.type === 'element' && node.tagName === name) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = find(child as Nodes, name);
    if (found) return found;
  }
  return null;
}

const SILENT = new Set(['script', 'style', 'form', 'nav', 'template', 'h1', 'svg', 'dialog']);
const BLOCKS = /^(?:p|li|dt|dd|div|section|h\d|td|th|blockquote)$/;
const LONGEST_TITLE = 120;
/** A page about the site is found by what it begins with; a long list of changes is not read whole. */
const LONGEST_TEXT = 4000;
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
