import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findDirective } from '../src/annotate/findDirective.ts';
import { launchBrowser } from './browser.ts';
import { KINDS } from './kinds.ts';
import { watchedPage } from './watchedPage.ts';

const site = inject('site');
const ARTICLE = site + KINDS.article;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the link of a paragraph', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await watchedPage(browser));
    await page.goto(ARTICLE);
  });
  afterAll(() => page.context().close());

  test('is there for each block, leads to it, and has a name of its own', async () => {
    const [blocks, links] = (await page.evaluate(`[
      [...document.querySelectorAll('.block')].map((one) => one.id),
      [...document.querySelectorAll('.block > a.at')].map((one) => [one.hash.slice(1), one.parentElement.id, one.ariaLabel]),
    ]`)) as [string[], Array<[string, string, string]>];
    expect(links.map(([leads]) => leads)).toEqual(blocks);
    expect(links.map(([, stands]) => stands)).toEqual(blocks);
    expect(new Set(links.map(([, , name]) => name)).size).toBe(blocks.length);
  });

  test('is large enough for a finger, within the page, and no part of its text', async () => {
    for (const viewport of [
      { width: 320, height: 740 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(viewport);
      const boxes = (await page.evaluate(
        `[...document.querySelectorAll('.block > a.at')].map((one) => one.getBoundingClientRect()).map(({ width, height, left, right }) => ({ width, height, left, right }))`,
      )) as Array<{ width: number; height: number; left: number; right: number }>;
      for (const { width, height, left, right } of boxes) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(viewport.width);
      }
    }
    const texts = await page.locator('.block > a.at').allTextContents();
    expect(texts.join('')).toBe('');
    const selected = await page.evaluate(
      `(() => { const block = document.querySelectorAll('p.block')[2]; getSelection().selectAllChildren(block); return getSelection().toString(); })()`,
    );
    expect(selected).not.toContain('¶');
  });

  test('shows when it is pointed at or reached with the keyboard, and only then', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const block = page.locator('p.block').nth(2);
    const link = block.locator('a.at');
    const opacity = () => link.evaluate((one) => getComputedStyle(one).opacity);
    await page.mouse.move(0, 0);
    expect(await opacity()).toBe('0');
    await block.hover();
    expect(await opacity()).toBe('1');
    await page.mouse.move(0, 0);
    await link.focus();
    expect(await opacity()).toBe('1');
  });

  test('is not printed', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.block > a.at').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('leads there without script', async () => {
    const { page: plain } = await watchedPage(browser, { javaScriptEnabled: false });
    await plain.goto(ARTICLE);
    const block = plain.locator('p.block').nth(12);
    await block.hover();
    await block.locator('a.at').click();
    expect(await plain.locator(':target').getAttribute('id')).toBe(await block.getAttribute('id'));
    await plain.context().close();
  });
});

describe('a link that is copied', () => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await watchedPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] }));
    await page.goto(ARTICLE);
  });
  afterAll(() => page.context().close());
  const copied = async (): Promise<string> =>
    (await page.evaluate('navigator.clipboard.readText()')) as string;

  test('of a paragraph names its words, says so, and leads back to it', async () => {
    const block = page.locator('p.block').nth(12);
    const id = await block.getAttribute('id');
    await block.hover();
    await block.locator('a.at').click();
    await expect.poll(copied).toMatch(new RegExp(`#${id}:~:text=`));
    await expect.poll(() => page.locator('[role="status"]').last().textContent()).toBe('Link copied');
    await expectLanding(await copied(), id);
    expect(faults).toEqual([]);
  });

  test('of a badged sentence names its words, and nothing else on the page', async () => {
    await page.goto(ARTICLE);
    const sentences = page.locator('p.block [data-sentence][data-verdict]');
    for (const at of [0, 3, 7]) {
      const id = (await sentences.nth(at).getAttribute('id')) ?? '';
      const words = (await sentences.nth(at).textContent()) ?? '';
      await page.locator(`a[data-badge][href="#${id.replace('s-', 'r-')}"]`).click();
      const receipt = page.locator(`[id="${id.replace('s-', 'r-')}"]`);
      await receipt.locator('summary').first().click();
      await receipt.locator('a.here').click();
      await expect.poll(copied).toMatch(new RegExp(`#${id}:~:text=`));
      const directive = (await copied()).replace(/^.*(?=:~:text=)/, '');
      // A browser without script searches much the same as the text of all elements.
      const text = ((await page.evaluate('document.body.innerText')) as string).replace(/\s+/g, ' ');
      const found = findDirective(directive, text).map(([start, end]) => text.slice(start, end));
      expect(found).toEqual([words]);
      await page.keyboard.press('Escape');
      await expectLanding(await copied(), id);
      await page.goto(ARTICLE);
    }
    expect(faults).toEqual([]);
  });

  /** With the directive, the id is the target all the same; where a browser knows directives, it finds the words in the same place. */
  async function expectLanding(address: string, id: string | null): Promise<void> {
    const { page: other } = await watchedPage(browser);
    await other.goto(address);
    const target = other.locator(':target');
    // A browser looks for the words first, for half a second.
    await expect.poll(() => target.count(), { timeout: 5_000 }).toBe(1);
    expect(await target.getAttribute('id')).toBe(id);
    await expect
      .poll(async () => {
        const box = await target.boundingBox();
        return box !== null && box.y < 900 && box.y + box.height > 0;
      })
      .toBe(true);
    await other.context().close();
  }
});
