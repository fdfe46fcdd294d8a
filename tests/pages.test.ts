import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, elementsIn } from './builtPages.ts';

const SITES = [
  { where: 'at the root', base: '/', pages: builtPages(inject('dist')), dist: inject('dist') },
  {
    where: 'under a base path',
    base: '/receipts/',
    pages: builtPages(inject('distUnderBase')),
    dist: inject('distUnderBase'),
  },
] as const;
const { pages } = SITES[0];

for (const { where, base, pages: built, dist } of SITES) {
  describe(`the site ${where}`, () => {
    test('has a page of every kind', () => {
      const paths = built.map(({ path }) => path);
      for (const kind of [
        ...[
          '/',
          '/404.html',
          '/about/',
          '/claims/',
          '/compare/',
          '/corrections/',
          '/methodology/',
          '/search/',
        ],
        ...['/sources/', '/articles/meta-invests-1-48b-in-scale-ai/', '/claims/deal-amount/'],
      ]) {
        expect.soft(paths).toContain(kind);
      }
    });

    test('has no link that leads nowhere', () => {
      const places = new Map(built.map((page) => [page.path, idsOf(page)]));
      const broken = built.flatMap((page) =>
        linksOf(page).flatMap((link) => {
          const { origin, pathname, hash } = new URL(link, `${ORIGIN}${base}${page.path.slice(1)}`);
          if (origin !== ORIGIN) return [];
          const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null;
          const ids = path === null ? undefined : places.get(path);
          if (ids === undefined) {
            const isFile = path !== null && !path.endsWith('/') && existsSync(join(dist, path));
            return isFile ? [] : [`${page.path} → ${link}`];
          }
          const id = decodeURIComponent(hash.slice(1).replace(/:~:.*/, ''));
          return id === '' || ids.has(id) ? [] : [`${page.path} → ${link} (no such id)`];
        }),
      );
      expect([...new Set(broken)].slice(0, 20)).toEqual([]);
    });
  });
}

describe('every page', () => {
  test('uses each id once', () => {
    for (const page of pages) {
      const ids = elementsIn(page.tree).flatMap((element) => attribute(element, 'id') ?? []);
      expect.soft(repeated(ids), page.path).toEqual([]);
    }
  });

  test('has a language, one heading of the first order, and a title and a description of its own', () => {
    for (const { html, tree, path } of pages) {
      expect.soft(html, path).toMatch(/^<!doctype html><html lang="[a-z-]+"/i);
      expect.soft(elementsIn(tree, isA('h1')), path).toHaveLength(1);
    }
    expect(repeated(pages.map(({ html }) => /<title>([^<]+)/.exec(html)?.[1] ?? ''))).toEqual([]);
    for (const { tree, path } of pages) {
      const [description] = elementsIn(tree, (one) => one.properties['name'] === 'description');
      expect.soft(description && attribute(description, 'content'), path).toBeTruthy();
    }
  });

  test('has a policy that begins with nothing and hashes what stands in it', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      expect.soft(policy.get('default-src'), page.path).toEqual(["'none'"]);
      for (const [directive, sources] of policy) {
        expect
          .soft(sources.join(' '), `${page.path} ${directive}`)
          .not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:/);
      }
      for (const [element, directive] of inlineOf(page)) {
        expect
          .soft(policy.get(directive), `${page.path} <${element.tagName}>`)
          .toContain(hashOf(textOf(element)));
      }
    }
  });

  test('has no style and no handler in an attribute', () => {
    for (const { path, tree } of pages) {
      const faults = elementsIn(tree).flatMap((element) =>
        Object.keys(element.properties)
          .filter((name) => /^on[A-Za-z]|^style$/.test(name))
          .map((name) => `<${element.tagName} ${name}>`),
      );
      expect.soft(faults, path).toEqual([]);
    }
  });

  test('has no script that blocks', () => {
    for (const { path, tree } of pages) {
      const blocking = elementsIn(tree, isA('script')).filter(
        (script) =>
          isRun(script) &&
          attribute(script, 'type') !== 'module' &&
          !script.properties['defer'] &&
          !script.properties['async'],
      );
      expect.soft(blocking, path).toEqual([]);
    }
  });

  test('loads nothing from elsewhere', () => {
    for (const { path, tree } of pages) {
      const foreign = elementsIn(tree, (one) => LOADING.has(one.tagName)).flatMap((element) =>
        ['src', 'href', 'srcSet', 'data', 'poster'].flatMap((name) => {
          const value = attribute(element, name);
          if (value === null || (element.tagName === 'link' && attribute(element, 'rel') === 'canonical'))
            return [];
          return new URL(value, ORIGIN).origin === ORIGIN ? [] : [value];
        }),
      );
      expect.soft(foreign, path).toEqual([]);
    }
  });
});

/** Made up: the built site may be put anywhere. */
const ORIGIN = 'http://receipts.invalid';
const LOADING = new Set([
  'script',
  'link',
  'img',
  'iframe',
  'object',
  'embed',
  'source',
  'video',
  'audio',
  'track',
  'use',
  'image',
]);

const isA = (tagName: string) => (element: Element) => element.tagName === tagName;
const isRun = (script: Element): boolean =>
  /^(?:|module|text\/javascript)$/.test(attribute(script, 'type') ?? '');

function idsOf({ tree }: BuiltPage): Set<string> {
  return new Set(elementsIn(tree).flatMap((element) => attribute(element, 'id') ?? []));
}

function linksOf({ tree }: BuiltPage): string[] {
  return elementsIn(tree).flatMap((element) => {
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') return [];
    return ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []);
  });
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function policyOf({ tree }: BuiltPage): Map<string, string[]> {
  const [meta] = elementsIn(tree, (one) =>
    /^content-security-policy$/i.test(attribute(one, 'httpEquiv') ?? ''),
  );
  const directives = (meta ? (attribute(meta, 'content') ?? '') : '').split(';').map((one) => one.trim());
  return new Map(
    directives.filter(Boolean).map((one) => [one.split(/\s+/)[0] ?? '', one.split(/\s+/).slice(1)]),
  );
}

/** Inline scripts that run and inline styles, with the directive that has to name them. */
function inlineOf({ tree }: BuiltPage): Array<[Element, string]> {
  return [
    ...elementsIn(tree, isA('script'))
      .filter((script) => attribute(script, 'src') === null && isRun(script))
      .map((script): [Element, string] => [script, 'script-src']),
    ...elementsIn(tree, isA('style')).map((style): [Element, string] => [style, 'style-src']),
  ];
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
