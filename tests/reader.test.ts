import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { KINDS } from './kinds.ts';
import { type WatchedPage, watchedPage } from './watchedPage.ts';

const ARTICLE = KINDS.article;
const PHONE = { width: 360, height: 740 };

let browser: Browser;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  { where: 'at the root', site: inject('site') },
  { where: 'under a base path', site: inject('siteUnderBase') },
])('a reader of the site $where', ({ site }) => {
  beforeAll(async () => {
    watched = await watchedPage(browser);
    page = watched.page;
  });
  beforeEach(() => {
    watched.faults.length = 0;
  });
  afterAll(() => page.context().close());

  test('opens an article from the front page and finds its false figure disputed', async () => {
    await page.goto(site);
    await page.click('main a[href$="/articles/meta-invests-1-48b-in-scale-ai/"]');
    const headline = page.locator('h1 [data-sentence]').first();
    expect(await headline.textContent()).toContain('$1.48B');
    expect(await headline.getAttribute('data-verdict')).toBe('disputed');
    expect(await page.locator('main').innerText()).toContain('Disputed');
    expect(watched.faults).toEqual([]);
  });

  test('opens a receipt, reads it, and goes on to the claim and its sources', async () => {
    await page.goto(site + ARTICLE);
    const badge = page.locator('h1 a[data-badge]').first();
    await badge.click();
    const receipt = page.locator(`[id="${(await badge.getAttribute('href'))?.slice(1)}"]`);
    expect(await isInView(page, receipt)).toBe(true);
    expect(await receipt.innerText()).toMatch(/\$1\.48B[\s\S]*\$14\.3/);
    await receipt.locator('summary').first().click();
    await receipt.locator('a[href*="/claims/"]').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/claims\/[a-z0-9-]+\/$/);
    expect(await page.locator('main a[href^="https://"]').count()).toBeGreaterThan(0);
    expect(watched.faults).toEqual([]);
  });

  test('searches "49% stake" from the front page and finds a sentence that says so first', async () => {
    await page.goto(site);
    await page.fill('main input[type="search"]', '49% stake');
    await page.press('main input[type="search"]', 'Enter');
    await page.waitForURL(/search\/\?q=49%25\+stake/);
    const results = await resultsOf(page);
    expect(results[0]?.text).toMatch(/49% stake/);
    expect(watched.faults).toEqual([]);
  });

  test('shows disputed results alone, follows one to its paragraph, and finds it again afresh', async () => {
    await page.goto(`${site}search/?q=meta+scale`);
    await resultsOf(page);
    await page.click('[data-value="verdict:disputed"]');
    await page.waitForURL(/verdict=disputed/);
    await expect
      .poll(() => page.locator('[data-search-result]:not([data-verdict="disputed"])').count(), {
        timeout: 10_000,
      })
      .toBe(0);
    const results = await resultsOf(page);
    expect(results.length).toBeGreaterThan(1);

    const sentence = page.locator('[data-search-result="sentence"] a').first();
    const words = await sentence.innerText();
    await sentence.click();
    await page.waitForURL(/\/articles\/.*#s-/);
    await expectLanded(page, words);

    const other = await watchedPage(browser);
    await other.page.goto(page.url());
    await expectLanded(other.page, words);
    expect(other.faults).toEqual([]);
    await other.page.context().close();
    expect(watched.faults).toEqual([]);
  });

  test('finds the figure of the headline however it is written', async () => {
    for (const query of ['$1.48B', '1.48 billion']) {
      await page.goto(`${site}search/?q=${encodeURIComponent(query)}&kind=sentence`);
      const [first, second] = await resultsOf(page);
      expect.soft(first?.text, query).toContain('1.48');
      expect.soft(second?.text, query).toContain('1.48');
      expect.soft(first?.href, query).toContain(`/${ARTICLE}`);
    }
    expect(watched.faults).toEqual([]);
  });

  test('meets no error, no missing file and no request to elsewhere on any kind of page', async () => {
    for (const [kind, path] of Object.entries(KINDS)) {
      watched.faults.length = 0;
      await page.goto(site + path);
      const faults = watched.faults.filter((fault) => kind !== 'missing page' || !/\b404\b/.test(fault));
      expect.soft(faults, path).toEqual([]);
    }
  });

  test('lands on every sentence and every paragraph by its address', async () => {
    await page.goto(site + ARTICLE);
    const ids = (await page.evaluate(
      `[...document.querySelectorAll('[data-sentence], .block')].map((one) => one.id).filter(Boolean)`,
    )) as string[];
    expect(ids.some((id) => id.startsWith('p-'))).toBe(true);
    for (const id of [ids[3], ids.at(-2), ids.find((one) => one.startsWith('p-')), ids.at(-1)]) {
      await page.goto('about:blank');
      await page.goto(`${site}${ARTICLE}#${id}`);
      const target = page.locator(':target');
      expect.soft(await target.getAttribute('id')).toBe(id);
      expect.soft(await isInView(page, target), id).toBe(true);
      expect.soft(await isLit(page, id ?? ''), `${id} is highlighted`).toBe(true);
    }
  });
});

describe('a receipt', () => {
  let site: string;
  beforeAll(() => {
    site = inject('site');
  });

  test('on a phone is a sheet that Escape closes, and the focus goes back to its badge', async () => {
    const { page, faults } = await watchedPage(browser, { viewport: PHONE });
    await page.goto(site + ARTICLE);
    const badge = page.locator('article a[data-badge]').nth(2);
    const receipt = page.locator(`[id="${(await badge.getAttribute('href'))?.slice(1)}"]`);
    expect(await receipt.isVisible()).toBe(false);
    await badge.scrollIntoViewIfNeeded();
    await badge.click();
    expect(await receipt.locator('.slip').isVisible()).toBe(true);
    expect(await page.evaluate('document.activeElement.closest(".receipt") !== null')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await receipt.isVisible()).toBe(false);
    expect(await badge.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('opens without JavaScript, on a phone and on a wide screen', async () => {
    for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
      const { page } = await watchedPage(browser, { viewport, javaScriptEnabled: false });
      await page.goto(site + ARTICLE);
      const badge = page.locator('article a[data-badge]').nth(2);
      const id = (await badge.getAttribute('href'))?.slice(1);
      await badge.click();
      expect(page.url()).toContain(`#${id}`);
      const receipt = page.locator(`[id="${id}"]`);
      expect(await receipt.locator('.slip').isVisible()).toBe(true);
      await receipt.locator('a[href^="#s-"]').first().click();
      expect(page.url()).toContain('#s-');
      await page.context().close();
    }
  });
});

/** The results of the search that the page shows, once it has answered. */
async function resultsOf(page: Page): Promise<Array<{ text: string; href: string }>> {
  await page.waitForSelector('[data-search-result]');
  return (await page.evaluate(
    `[...document.querySelectorAll('[data-search-result]')].map((one) => ({ text: one.querySelector('a').textContent, href: one.querySelector('a').href }))`,
  )) as Array<{ text: string; href: string }>;
}

async function expectLanded(page: Page, words: string): Promise<void> {
  const target = page.locator(':target');
  expect(await target.textContent()).toContain(words.replace(/\s*…$/, '').trim());
  expect(await isInView(page, target)).toBe(true);
  expect(await isLit(page, (await target.getAttribute('id')) ?? '')).toBe(true);
}

async function isInView(page: Page, locator: ReturnType<Page['locator']>): Promise<boolean> {
  const box = await locator.first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.height > 0 && box.y < height && box.y + box.height > 0;
}

/** Whether the element looks other than it does when it is no target. */
async function isLit(page: Page, id: string): Promise<boolean> {
  return (await page.evaluate(`(() => {
    const look = () => { const { backgroundColor, outline, boxShadow } = getComputedStyle(document.getElementById('${id}')); return backgroundColor + outline + boxShadow; };
    const lit = look();
    const copy = document.getElementById('${id}').cloneNode(true);
    copy.id = 'another';
    document.getElementById('${id}').after(copy);
    const { backgroundColor, outline, boxShadow } = getComputedStyle(copy);
    copy.remove();
    return lit !== backgroundColor + outline + boxShadow;
  })()`)) as boolean;
}
