import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { builtPages } from './builtPages.ts';
import { pdfText } from './pdfText.ts';
import { watchedPage } from './watchedPage.ts';

const articles = builtPages(inject('dist'))
  .map(({ path }) => path.slice(1))
  .filter((path) => path.startsWith('articles/'));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = (await watchedPage(browser)).page;
});
afterAll(() => browser.close());

describe.each(articles)('%s on paper', (path) => {
  let printed: string;
  let onScreen: OnScreen;
  beforeAll(async () => {
    await page.goto(inject('site') + path);
    onScreen = (await page.evaluate(READ)) as OnScreen;
    printed = solid(pdfText(await page.pdf({ format: 'A4' })));
  });

  test('has every sentence, in order, and behind each badged one the number of its note', () => {
    let from = 0;
    let number = 0;
    for (const { text, hasNote } of onScreen.sentences) {
      if (hasNote) number += 1;
      const expected = solid(text) + (hasNote ? number : '');
      const at = printed.indexOf(expected, from);
      expect.soft(at, expected).toBeGreaterThanOrEqual(0);
      if (at >= 0) from = at + expected.length;
    }
    expect(number).toBeGreaterThan(0);
  });

  test('has each receipt as a numbered note with its sources and their addresses', () => {
    for (const [index, { head, sources }] of onScreen.notes.entries()) {
      expect.soft(printed).toContain(`${index + 1}.${solid(head)}`);
      for (const { words, address } of sources) expect.soft(printed).toContain(`${solid(words)}<${address}>`);
    }
    expect(onScreen.notes.flatMap(({ sources }) => sources).length).toBeGreaterThan(0);
  });

  test('spells out the links of its text', () => {
    for (const address of onScreen.links) expect.soft(printed).toContain(`<${address}>`);
  });

  test('has no furniture', () => {
    expect(onScreen.furniture.length).toBeGreaterThan(3);
    for (const words of onScreen.furniture) expect.soft(printed).not.toContain(solid(words));
  });
});

interface OnScreen {
  sentences: Array<{ text: string; hasNote: boolean }>;
  notes: Array<{ head: string; sources: Array<{ words: string; address: string }> }>;
  links: string[];
  /** Words of what has no use on paper; a single word may well be one of the text. */
  furniture: string[];
}

const READ = `(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  return {
    sentences: all('[data-sentence]').map((one) => ({
      text: one.textContent,
      hasNote: one.nextElementSibling?.matches('a[data-badge]') ?? false,
    })),
    notes: all('.receipt').map((one) => ({
      head: one.querySelector('.receipt-head strong').textContent,
      sources: all('.citations a[href^="http"]', one).map((link) => ({ words: link.textContent, address: link.getAttribute('href') })),
    })),
    links: all('[data-sentence] a[href^="http"]').map((one) => one.getAttribute('href')),
    furniture: [
      ...all('.skip, .masthead nav a, .masthead button, .tools legend, .steps a, .receipt .back, .receipt .report, .receipt summary').map((one) => one.textContent.trim()),
    ].filter((words) => words.includes(' ')),
  };
})()`;

/** Without white space: lines break elsewhere on paper. */
const solid = (text: string): string => text.replaceAll(/\s+/g, '');
