import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

/** A page as it was built. */
export interface BuiltPage {
  /** Address below the site's base: `/articles/x/`. */
  path: string;
  html: string;
  /** As a browser reads it, without the tags of `html`, `head` and `body`. */
  tree: Root;
}

/** Every page in the folder of a built site, in the order of their addresses. */
export function builtPages(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree: parse(html) };
    });
}

function parse(html: string): Root {
  // Without the document's own tags the parser reads all of it as one run of elements.
  const value = html.replace(/^<!doctype html>/i, '');
  const raw = { type: 'root', children: [{ type: 'raw', value }] } as unknown as Root;
  return unified().use(rehypeRaw).runSync(raw) as Root;
}

/** All elements in `tree` for which `wanted` holds, in their order. */
export function elementsIn(tree: Nodes, wanted: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

/** Whether `inner` stands somewhere in `outer`. */
export function holds(outer: Element, inner: Element): boolean {
  let found = false;
  visit(outer, 'element', (element) => {
    if (element !== inner) return undefined;
    found = true;
    return EXIT;
  });
  return found;
}

/** An attribute as it is written, lists joined by spaces; null where there is none. */
export function attribute({ properties }: Element, name: string): string | null {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
