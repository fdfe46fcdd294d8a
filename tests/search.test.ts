import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type WatchedPage, watchedPage } from './watchedPage.ts';

const ARTICLE = 'articles/meta-invests-1-48b-in-scale-ai/';
const FIELD = '[data-search-page] input[name="q"]';

let browser: Browser;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  watched = await watchedPage(browser);
  page = watched.page;
});
afterEach(() => page.context().close());

describe.each([
  { where: 'at the root', site: inject('site') },
  { where: 'under a base path', site: inject('siteUnderBase') },
])('the search of the site $where', ({ site }) => {
  test('finds as one types, and counts by facet', async () => {
    await page.goto(`${site}search/`);
    await page.locator(FIELD).pressSequentially('forty-nine percent');
    await answered('?q=forty-nine+percent');
    expect(await page.locator('[data-search-result] mark').first().innerText()).toBe('49%');
    expect(await page.locator('[role="status"]').first().innerText()).toMatch(/^\d+ results?$/);
    const shown = await page.locator('[data-search-result]').count();
    const counts = await page.locator('[data-value^="kind:"] .facet-count').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(shown);
    expect(watched.faults).toEqual([]);
  });

  test('lights up the words on the page that a result leads to', async () => {
    await page.goto(`${site}search/?q=1.48+billion&kind=sentence`);
    await answered('?q=1.48+billion&kind=sentence');
    await page.locator('[data-search-result] a').nth(1).click();
    await page.waitForURL(/hl=1\.48\+billion#s-/);
    await expect.poll(() => page.evaluate(`CSS.highlights.has('searched')`)).toBe(true);
    expect(
      await page.evaluate(
        `[...CSS.highlights.get('searched')].map((range) => range.toString().toLowerCase())`,
      ),
    ).toEqual(['$1.48 billion']);
    expect(watched.faults).toEqual([]);
  });

  test('opens over any page with a key, and nothing of it is loaded before', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site + ARTICLE, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|\/dialog\.|searchBox/.test(path))).toEqual([]);
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await page.waitForSelector('dialog[open] input:focus');
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog:not([open])', { state: 'attached' });
    }
    await page.keyboard.press('/');
    await page.keyboard.type('suleiman');
    await page.waitForSelector('dialog [data-search-result]');
    expect(await page.locator('dialog [data-search-result]').first().innerText()).toContain('Suleyman');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/hl=suleiman#s-/);
    expect(watched.faults).toEqual([]);
  });
});

describe('the search', () => {
  const site = inject('site');

  test('takes what is typed before it is there', async () => {
    await page.goto(`${site}about/`);
    await page.keyboard.press('/');
    await page.keyboard.type('49% stake');
    await page.waitForSelector('dialog [data-search-result]');
    expect(await page.locator('dialog input').inputValue()).toBe('49% stake');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=49%25\+stake$/);
    expect(watched.faults).toEqual([]);
  });

  test('shows results below the field of the masthead, which still leads to the search page', async () => {
    await page.goto(`${site}about/`);
    const field = page.locator('.masthead input[name="q"]');
    await field.pressSequentially('49% stake', { delay: 40 });
    await page.waitForSelector('.search-drop [data-search-result]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.search-drop', { state: 'hidden' });
    await field.fill('49% stake');
    await page.click('.masthead button[type="submit"]');
    await page.waitForURL(/search\/\?q=49%25\+stake$/);
    expect(watched.faults).toEqual([]);
  });

  test('leaves a slash alone where someone writes one', async () => {
    await page.goto(`${site}search/`);
    await page.focus(FIELD);
    await page.keyboard.press('/');
    expect(await page.locator(FIELD).inputValue()).toBe('/');
  });

  test('is walked with arrows, left with Escape', async () => {
    await page.goto(`${site}search/?q=49%25+stake`);
    await answered('?q=49%25+stake');
    await page.focus(FIELD);
    const focused = (): Promise<number> =>
      page.evaluate(
        `[...document.querySelectorAll('[data-search-result] a')].indexOf(document.activeElement)`,
      );
    for (const [key, place] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', -1],
      ['ArrowDown', 0],
      ['Escape', -1],
    ] as const) {
      await page.keyboard.press(key);
      expect([key, await focused()]).toEqual([key, place]);
    }
    expect(await page.evaluate(`document.activeElement.name`)).toBe('q');
  });

  test('goes back and forward through what was asked and chosen', async () => {
    await page.goto(`${site}search/?q=meta+scale`);
    await answered('?q=meta+scale');
    await page.click('[data-value="verdict:disputed"]');
    await answered('?q=meta+scale&verdict=disputed');
    await page.selectOption('[data-part="sort"]', 'place');
    await answered('?q=meta+scale&verdict=disputed&sort=place');
    await page.goBack();
    await answered('?q=meta+scale&verdict=disputed');
    await page.goBack();
    await answered('?q=meta+scale');
    expect(await page.locator(FIELD).inputValue()).toBe('meta scale');
    await page.goForward();
    await answered('?q=meta+scale&verdict=disputed');
    expect(await page.locator('[aria-current="true"][data-value="verdict:disputed"]').count()).toBe(1);
  });

  test('says what it looked for where there is nothing, and what is spelt nearly so', async () => {
    await page.goto(`${site}search/?q=sulyeman`);
    await answered('?q=sulyeman');
    expect(await page.locator('.nothing').innerText()).toContain('Looked for the word “sulyeman”.');
    await page.locator('.nothing a').first().click();
    await page.waitForSelector('[data-search-result]');
    expect(await page.locator('[data-search-result]').first().innerText()).toContain('Suleyman');
  });

  test('frees a search from filters that leave nothing', async () => {
    await page.goto(`${site}search/?q=%22desperate+move%22&kind=source`);
    await page.click('.nothing >> text=Search without filters');
    await page.waitForURL(/\?q=%22desperate\+move%22$/);
    await page.waitForSelector('[data-search-result]');
  });

  test('says so where the connection is lost, and goes on when it is back', async () => {
    await page.goto(`${site}search/`, { waitUntil: 'networkidle' });
    await page.context().setOffline(true);
    await page.fill(FIELD, '49% stake');
    await page.waitForSelector('[role="status"]:has-text("offline")');
    await page.context().setOffline(false);
    await page.waitForSelector('[data-search-result]');
  });
});

/** Waits until the search page has answered what the address asks. */
async function answered(address: string): Promise<void> {
  await page.waitForSelector(`[data-search-page][data-answered=${JSON.stringify(address)}]`, {
    state: 'attached',
  });
}
