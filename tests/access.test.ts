import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { VERDICT_WORDS } from '../src/annotate/badgeWords.ts';
import { launchBrowser } from './browser.ts';
import { KINDS } from './kinds.ts';
import { watchedPage } from './watchedPage.ts';

const site = inject('site');
const WIDE = { width: 1440, height: 900 };
/** WCAG 1.4.10: text has to flow into this without a second direction of scrolling. */
const NARROW = { width: 320, height: 740 };

/** What colours and sizes can break; all other rules hold or fail whatever the look. */
const RULES_OF_LOOK = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = (await watchedPage(browser)).page;
});
afterAll(() => browser.close());

describe.each(Object.entries(KINDS))('axe finds no violation on the page "%s"', (_kind, path) => {
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    await page.setViewportSize(WIDE);
    await page.goto(site + path);
    if (path.startsWith('search')) await page.waitForSelector('[data-search-result]');
  });

  test('in light', () => expectNoViolation(page));

  test('in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolation(page, RULES_OF_LOOK);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await expectNoViolation(page, RULES_OF_LOOK);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('320 px wide, where nothing is cut off', async () => {
    await page.setViewportSize(NARROW);
    await expectNoViolation(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize(WIDE);
  });

  test('with text at 200%, where nothing is cut off', async () => {
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    await expectNoViolation(page, RULES_OF_LOOK);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

describe('a receipt', () => {
  test.each([
    ['on a wide screen', WIDE],
    ['on a phone', NARROW],
  ])('open %s is without violation', async (_where, viewport) => {
    await page.setViewportSize(viewport);
    await page.goto(site + KINDS.article);
    const badge = page.locator('article a[data-badge]').nth(1);
    await badge.click();
    const receipt = page.locator(`[id="${(await badge.getAttribute('href'))?.slice(1)}"]`);
    const summary = receipt.locator('summary').first();
    if (await summary.isVisible()) await summary.click();
    await expectNoViolation(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolation(page);
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('the accessibility tree of an article', () => {
  let tree: CDPSession;
  beforeAll(async () => {
    await page.setViewportSize(WIDE);
    await page.goto(site + KINDS.article);
    tree = await page.context().newCDPSession(page);
    await tree.send('Accessibility.enable');
  });
  afterAll(() => tree.detach());

  test('ties each badged sentence to its receipt', async () => {
    for (const nodeId of await nodesOf(tree, '[data-sentence][data-verdict]')) {
      const { node, id } = await exposed(tree, nodeId);
      expect(node?.ignored).toBe(false);
      const details = node?.properties?.find(({ name }) => (name as string) === 'details');
      expect(details?.value.relatedNodes?.map(({ idref }) => idref)).toEqual([id.replace('s-', 'r-')]);
    }
  });

  test('says the word of each verdict, in a link right behind the sentence', async () => {
    const judged = (await nodesOf(tree, '[data-sentence][data-verdict]')).length;
    const badges = await nodesOf(tree, '[data-sentence][data-verdict] + a[data-badge]');
    expect(badges).toHaveLength(judged);
    for (const nodeId of badges) {
      const { node, attributes } = await exposed(tree, nodeId);
      expect(node?.role?.value).toBe('link');
      const verdict = attributes['data-verdict'] as keyof typeof VERDICT_WORDS;
      expect(String(node?.name?.value)).toContain(VERDICT_WORDS[verdict]);
    }
  });

  test('names each receipt by its verdict', async () => {
    for (const nodeId of await nodesOf(tree, '.receipt[data-verdict]')) {
      const { node, attributes } = await exposed(tree, nodeId);
      const verdict = attributes['data-verdict'] as keyof typeof VERDICT_WORDS;
      expect(node?.role?.value).toBe('note');
      expect(String(node?.name?.value)).toContain(VERDICT_WORDS[verdict]);
    }
  });
});

describe('the keyboard alone', () => {
  test.each(['front', 'article', 'claim', 'comparison', 'search'] as const)(
    'reaches everything on the page "%s"',
    async (kind) => {
      await page.setViewportSize(WIDE);
      await page.goto(site + KINDS[kind]);
      if (kind === 'search') await page.waitForSelector('[data-search-result]');
      const { all, reached, unseen } = await tabThrough(page);
      expect(all.filter((one) => !reached.includes(one))).toEqual([]);
      expect(unseen).toEqual([]);
    },
  );

  test('skips to the text', async () => {
    await page.goto(site + KINDS.article);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#main');
  });

  test('opens and closes a receipt, and is back at the badge', async () => {
    for (const viewport of [WIDE, NARROW]) {
      await page.setViewportSize(viewport);
      await page.goto(site + KINDS.article);
      const badge = page.locator('article a[data-badge]').nth(1);
      await badge.focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(`document.activeElement.closest('.receipt') !== null`)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`document.activeElement.closest('.receipt') !== null`)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await badge.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  test('walks the findings with n and p', async () => {
    await page.setViewportSize(WIDE);
    await page.goto(site + KINDS.article);
    const focused = () => page.evaluate(`document.activeElement.getAttribute('href')`);
    await page.keyboard.press('n');
    const first = await focused();
    await page.keyboard.press('n');
    const second = await focused();
    expect(first).toMatch(/^#r-/);
    expect(second).toMatch(/^#r-/);
    expect(second).not.toBe(first);
    await page.keyboard.press('p');
    expect(await focused()).toBe(first);
  });
});

test('nothing moves where the reader asked for calm', async () => {
  for (const path of Object.values(KINDS)) {
    await page.goto(site + path);
    const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((one) => {
      const { animationName, transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(one);
      return animationName !== 'none' || (transitionProperty !== 'none' && parseFloat(transitionDuration) > 0.01) || scrollBehavior === 'smooth';
    }).map((one) => one.tagName + '.' + one.className)`);
    expect.soft(moving, path).toEqual([]);
  }
});

async function expectNoViolation(page: Page, rules?: readonly string[]): Promise<void> {
  // One frame: its results need no second page to be put together on.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

/** Pixels by which the page is wider than its window. */
async function overflow(page: Page): Promise<number> {
  return (await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )) as number;
}

/** Presses Tab until the page is through. `unseen` got the focus and showed nothing of it. */
async function tabThrough(page: Page): Promise<{ all: string[]; reached: string[]; unseen: string[] }> {
  await page.evaluate(`(() => {
    let number = 0;
    for (const one of document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')) {
      const radios = one.type === 'radio' && !one.checked;
      if (one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !radios) one.dataset.stop = String(number++) + ' ' + one.outerHTML.slice(0, 60);
    }
  })()`);
  const all = (await page.evaluate(
    `[...document.querySelectorAll('[data-stop]')].map((one) => one.dataset.stop)`,
  )) as string[];
  const reached: string[] = [];
  const unseen: string[] = [];
  for (let press = 0; press < all.length + 20; press++) {
    await page.keyboard.press('Tab');
    const [stop, isSeen] = (await page.evaluate(`(() => {
      const one = document.activeElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return [one.dataset.stop ?? null, one === document.body || (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'];
    })()`)) as [string | null, boolean];
    if (stop === null) continue;
    if (reached.includes(stop)) break;
    reached.push(stop);
    if (!isSeen) unseen.push(stop);
  }
  return { all, reached, unseen };
}

async function nodesOf(tree: CDPSession, selector: string): Promise<number[]> {
  const { root } = await tree.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await tree.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  expect(nodeIds.length).toBeGreaterThan(0);
  return nodeIds;
}

/** A node as assistive technology meets it. */
async function exposed(tree: CDPSession, nodeId: number) {
  const { nodes } = await tree.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
  const { attributes } = await tree.send('DOM.getAttributes', { nodeId });
  const pairs = attributes.flatMap((name, at) =>
    at % 2 === 0 ? [[name, attributes[at + 1] ?? ''] as const] : [],
  );
  const named: Record<string, string> = Object.fromEntries(pairs);
  return { node: nodes[0], attributes: named, id: named['id'] ?? '' };
}
