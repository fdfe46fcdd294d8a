import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, elementsIn } from './builtPages.ts';

const dist = inject('dist');
const articles = builtPages(dist).filter(({ path }) => path.startsWith('/articles/'));

/** Bytes over the wire: what a host sends with the compression that every host has. */
const HTML_AND_CSS = 30_000;
const SCRIPT = 5_000;
const FONTS = 100_000;

test('an article page and its style sheets are at most 30 kB, compressed', () => {
  for (const page of articles) {
    const sheets = linked(page, 'link', 'href').filter((path) => path.endsWith('.css'));
    expect.soft(compressed(page.html) + sum(sheets.map(sizeOf)), page.path).toBeLessThanOrEqual(HTML_AND_CSS);
  }
});

test('the script of an article page is at most 5 kB, compressed, with all that it loads unasked', () => {
  for (const page of articles) {
    const inline = elementsIn(page.tree, ({ tagName }) => tagName === 'script').map((script) =>
      script.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
    );
    const files = new Set(linked(page, 'script', 'src'));
    for (const code of inline) for (const path of importsOf(code, '/')) files.add(path);
    // A set grows while it is walked: imports of imports come too.
    for (const path of files) for (const next of importsOf(read(path), path)) files.add(next);
    const size = sum(inline.map(compressed)) + sum([...files].map(sizeOf));
    expect.soft(size, page.path).toBeLessThanOrEqual(SCRIPT);
  }
});

test('the fonts are at most 100 kB in all', () => {
  const fonts = globSync('**/*.{woff2,woff,ttf,otf}', { cwd: dist });
  expect(fonts.length).toBeGreaterThan(0);
  expect(sum(fonts.map((file) => readFileSync(join(dist, file)).length))).toBeLessThanOrEqual(FONTS);
});

function linked({ tree }: BuiltPage, tagName: string, name: string): string[] {
  return elementsIn(tree, (one) => one.tagName === tagName)
    .flatMap((element) => attribute(element, name) ?? [])
    .filter((path) => path.startsWith('/_astro/'));
}

/** Files that a module imports at once; what it imports on demand, `import()`, is not among them. */
function importsOf(code: string, from: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.?\.?\/[^"'`]+)["'`]/g)].map(
    ([, path = '']) => new URL(path, `http://x${from}`).pathname,
  );
}

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const sizeOf = (path: string): number => compressed(read(path));
const compressed = (text: string): number => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
