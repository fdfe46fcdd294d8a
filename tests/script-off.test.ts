import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { attribute, builtPages, elementsIn } from './builtPages.ts';
import { KINDS } from './kinds.ts';
import { watchedPage } from './watchedPage.ts';

const site = inject('site');
const pages = builtPages(inject('dist'));
const { search: _, ...others } = KINDS;
const articles = pages.map(({ path }) => path.slice(1)).filter((path) => path.startsWith('articles/'));
const PATHS = [...new Set([...Object.values(others), ...articles])];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['on a wide screen', { width: 1440, height: 900 }],
  ['on a phone', { width: 360, height: 740 }],
])('with script off, %s', (_where, viewport) => {
  test('every badge, receipt, source and link is there that is there with script on', async () => {
    const on = await watchedPage(browser, { viewport });
    const off = await watchedPage(browser, { viewport, javaScriptEnabled: false });
    for (const path of PATHS) {
      await on.page.goto(site + path);
      await off.page.goto(site + path);
      const [withScript, without] = (await Promise.all(
        [on, off].map(({ page }) => page.evaluate(FOUND)),
      )) as [string[], string[]];
      expect.soft(withScript.length, path).toBeGreaterThan(5);
      expect
        .soft(
          withScript.filter((one) => !without.includes(one)),
          path,
        )
        .toEqual([]);
    }
    await on.page.context().close();
    await off.page.context().close();
  });
});

test('on a phone the sentence begins in sight above its receipt', async () => {
  const { page } = await watchedPage(browser, {
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  for (const path of articles) {
    await page.goto(site + path);
    const hidden =
      await page.evaluate(`[...document.querySelectorAll('article a[data-badge]')].flatMap((badge) => {
      location.hash = badge.hash;
      const { top } = badge.previousElementSibling.getBoundingClientRect();
      const sheet = document.querySelector('.receipt:target .slip').getBoundingClientRect();
      return top >= 0 && top < sheet.top - 24 ? [] : [badge.hash];
    })`);
    expect.soft(hidden, path).toEqual([]);
  }
  await page.context().close();
});

test('pages of one kind have the same scripts as the one that was looked at', () => {
  const scriptsOf = (path: string) =>
    pages
      .filter((page) => page.path === `/${path}`)
      .flatMap(({ tree }) => elementsIn(tree, ({ tagName }) => tagName === 'script'))
      .map((script) => attribute(script, 'src') ?? attribute(script, 'type'));
  for (const { path } of pages) {
    const [, folder = '', name = ''] = path.split('/');
    const known = { claims: KINDS.claim, sources: KINDS.source }[folder];
    // Search engines read a data block; it runs nothing.
    const running = (one: string | null) => one !== 'application/ld+json';
    if (known && name)
      expect.soft(scriptsOf(path.slice(1)).filter(running), path).toEqual(scriptsOf(known).filter(running));
  }
});

test('the search page says that it needs script, and offers the lists', async () => {
  const { page } = await watchedPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site}search/`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('JavaScript');
  for (const list of ['claims/', 'sources/', 'compare/']) {
    expect(await page.locator(`main a[href$="/${list}"]`).first().isVisible()).toBe(true);
  }
  await page.context().close();
});

/** Badges, receipts, sources and links with their words, and whether a reader sees them before doing anything. */
const FOUND = `[...document.querySelectorAll('a[href], [data-sentence], [data-badge], .receipt, summary, [id^="p-"]')].map((one) => [
  one.tagName,
  one.id,
  one.getAttribute('href') ?? '',
  one.dataset.verdict ?? '',
  one.checkVisibility() ? 'shown' : 'folded',
  one.textContent.trim().replace(/\\s+/g, ' '),
].join(' | '))`;
