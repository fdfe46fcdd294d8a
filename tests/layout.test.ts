import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { builtPages } from './builtPages.ts';
import { KINDS } from './kinds.ts';
import { watchedPage } from './watchedPage.ts';

const site = inject('site');
const articles = builtPages(inject('dist'))
  .map(({ path }) => path.slice(1))
  .filter((path) => path.startsWith('articles/'));
const HEIGHT = 900;
/** Pixels of a line of the text on a wide screen. */
const LINE = 33;
/** Beside a block of one line a verdict with its source needs this much more. */
const GAP = 1.5 * LINE;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = (await watchedPage(browser)).page;
});
afterAll(() => browser.close());

test.each([360, 768, 1440])('no page is wider than a window of %i px', async (width) => {
  await page.setViewportSize({ width, height: HEIGHT });
  for (const path of [...Object.values(KINDS), ...articles]) {
    await page.goto(site + path);
    const excess = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect.soft(excess, path).toBe(0);
  }
});

describe.each(articles)('the receipts of %s', (path) => {
  test('lie beside the text on a wide screen, and never on each other or on a sentence', async () => {
    for (const width of [1120, 1440]) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto(site + path);
      const { receipts, sentences } = await boxes(page);
      expect(receipts.length).toBeGreaterThan(0);
      const clashes = receipts.flatMap((receipt, index) =>
        [...receipts.slice(index + 1), ...sentences]
          .filter((other) => overlap(receipt, other))
          .map(({ id }) => `${receipt.id} and ${id}`),
      );
      expect.soft(clashes, `${width} px`).toEqual([]);
    }
  });

  test('name a source of their first part at rest on a wide screen, before anything of the others', async () => {
    await page.setViewportSize({ width: 1440, height: HEIGHT });
    await page.goto(site + path);
    const told =
      (await page.evaluate(`[...document.querySelectorAll('.receipt')].filter((one) => one.checkVisibility()).map((one) => ({
      id: one.id,
      parts: [...one.querySelectorAll('.slip > .part')].map((part) => ({ sources: part.querySelectorAll('.glance > a').length })),
      sources: one.querySelectorAll('.proof:first-child > .citations > li').length,
      isFirst: one.querySelector('.proof:first-child > p > .tone') === null,
    }))`)) as Array<{ id: string; parts: Array<{ sources: number }>; sources: number; isFirst: boolean }>;
    const [silent, hasty, astray] = [
      told.filter(({ parts, sources }) => sources > 0 && !parts[0]?.sources),
      told.filter(({ parts }) => parts.slice(1).some(({ sources }) => sources > (parts[0]?.sources ?? 0))),
      // The evidence of a part that the note does not tell opens with its verdict.
      told.filter(({ isFirst }) => !isFirst),
    ];
    expect(told.some(({ sources }) => sources > 0)).toBe(true);
    expect({ silent, hasty, astray }).toEqual({ silent: [], hasty: [], astray: [] });
  });

  test('tear no gap into the text', async () => {
    await page.setViewportSize({ width: 1440, height: HEIGHT });
    await page.goto(site + path);
    const [beside, without] = (await page.evaluate(`(async () => {
      await document.fonts.ready;
      const tops = () => [...document.querySelectorAll('.annotated .block, .tail')].map((one) => one.getBoundingClientRect().top + scrollY);
      const beside = tops();
      for (const notes of document.querySelectorAll('.notes')) notes.style.position = 'absolute';
      return [beside, tops()];
    })()`)) as [number[], number[]];
    const gaps = beside.slice(1).map((top, index) => {
      const natural = (without[index + 1] ?? 0) - (without[index] ?? 0);
      return Math.round(top - (beside[index] ?? 0) - natural);
    });
    expect(gaps.filter((gap) => gap > GAP)).toEqual([]);
  });

  test.each([360, 1440])('move no word of the text when they open in a window of %i px', async (width) => {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto(site + path);
    const before = (await boxes(page)).sentences;
    const badges = page.locator('article a[data-badge]');
    for (const index of new Set([0, Math.floor((await badges.count()) / 2), (await badges.count()) - 1])) {
      const badge = badges.nth(index);
      await badge.click();
      const receipt = page.locator(`[id="${(await badge.getAttribute('href'))?.slice(1)}"]`);
      const summary = receipt.locator('summary').first();
      if (await summary.isVisible()) await summary.click();
      expect.soft((await boxes(page)).sentences).toEqual(before);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect.soft((await boxes(page)).sentences).toEqual(before);
    }
  });

  test.each([360, 1440])('have badges that never stand alone on a line of %i px', async (width) => {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto(site + path);
    const alone =
      await page.evaluate(`[...document.querySelectorAll('[data-sentence] + a[data-badge]')].filter((badge) => {
      const words = [...badge.previousElementSibling.getClientRects()].at(-1);
      const box = badge.getClientRects()[0];
      return box.top > words.bottom || box.bottom < words.top;
    }).map((badge) => badge.previousElementSibling.id)`);
    expect(alone).toEqual([]);
  });
});

test('a screen without a mouse names no keys, and still leads to the first finding', async () => {
  const phone = await watchedPage(browser, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await phone.page.goto(site + articles[0]);
  expect(await phone.page.locator('.keys').isVisible()).toBe(false);
  expect(await phone.page.locator('.steps a').isVisible()).toBe(true);
  await phone.page.context().close();
});

interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Places of sentences and of the receipts that are shown, on the page rather than in the window. */
async function boxes(page: Page): Promise<{ receipts: Box[]; sentences: Box[] }> {
  return (await page.evaluate(`(async () => {
    await document.fonts.ready;
    const box = (one) => { const { left, right, top, bottom } = one.getBoundingClientRect(); return { id: one.id, left, right, top: Math.round(top + scrollY), bottom: Math.round(bottom + scrollY) }; };
    return {
      receipts: [...document.querySelectorAll('.receipt')].filter((one) => one.checkVisibility()).map(box),
      sentences: [...document.querySelectorAll('[data-sentence]')].map(box),
    };
  })()`)) as { receipts: Box[]; sentences: Box[] };
}

/** Whether two boxes share more than an edge. */
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
