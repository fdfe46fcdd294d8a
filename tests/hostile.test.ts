import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { originSchema } from '../src/model/article.ts';
import { sourceSchema } from '../src/model/source.ts';
import { launchBrowser } from './browser.ts';
import { drawMadeUp, type MadeUp } from './hostile/drawMadeUp.ts';
import { type Opened, opener } from './hostile/openHtml.ts';
import { PAYLOADS } from './hostile/payloads.ts';
import { madeUpCitation } from './madeUpSentence.ts';

const BEFORE = ['Meta paid $14.3 billion for 49% of Scale AI.', 'It said "so" -- and more...'];
const AFTER = ["Nobody’s “sure” (yet), said the U.S. firm's 1,500 people.", 'Is 5 < 6 & 7 > 6?'];

let browser: Browser;
let page: Page;
let open: Awaited<ReturnType<typeof opener>>;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  open = await opener(page);
});
afterAll(() => browser.close());

describe('hostile text in an article', () => {
  test('comes in many kinds', () => {
    expect(new Set(PAYLOADS.map(({ markdown }) => markdown)).size).toBeGreaterThanOrEqual(60);
  });

  for (const { kind, markdown, swallows } of PAYLOADS) {
    test(`${kind} does nothing in a headline, between sentences or within one`, async () => {
      const headline = JSON.stringify(oneLine(markdown));
      const madeUp = drawMadeUp(
        `---\nheadline: ${headline}\n---\n\n${BEFORE.join(' ')} Meta ${oneLine(markdown)} paid.\n\n${markdown}\n\n${AFTER.join(' ')}\n`,
      );
      const opened = await open(madeUp.html);
      expectHarmless(opened, madeUp);
      expectInOrder(opened, [...BEFORE, ...(swallows ? [] : AFTER)]);
      // What a headline was typed as is what it says.
      expect(normal(await page.textContent('h1'))).toContain(normal(oneLine(markdown)));
    });
  }

  test('all of it together does nothing, and every ordinary sentence stands', async () => {
    const ordinary = PAYLOADS.map((_, index) => `Sentence number ${index} says "${index}%" -- plainly...`);
    const stuffed = PAYLOADS.map(({ markdown, swallows }, index) =>
      swallows ? ordinary[index] : `${ordinary[index]}\n\n${markdown}`,
    );
    const madeUp = drawMadeUp(`# Headline\n\n${stuffed.join('\n\n')}\n`);
    const opened = await open(madeUp.html);
    expectHarmless(opened, madeUp);
    expectInOrder(opened, ordinary);
  });
});

describe('hostile text in a record', () => {
  test('is text in badge and receipt', async () => {
    const drawn = PAYLOADS.map(({ markdown }) => ({ markdown, ...drawRecord(markdown) }));
    for (const { markdown, ...madeUp } of drawn) {
      const opened = await open(madeUp.html);
      expectHarmless(opened, madeUp);
      // Browsers pass over null characters.
      expect(normal(opened.text)).toContain(oneLine(markdown.replaceAll('\0', '')));
    }
  });

  test('an address that is no web page is refused before it is a link', () => {
    const addresses = [
      ...['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)'],
      ...[
        'data:text/html,x',
        'vbscript:x',
        'file:///etc/passwd',
        'blob:https://evil.example/x',
        '//evil.example',
      ],
      ...['ftp://evil.example', 'about:blank', 'view-source:https://evil.example', 'x'],
    ];
    const source = { title: 'A report', publisher: 'The Wire', kind: 'news' };
    for (const url of addresses) {
      expect.soft(sourceSchema.safeParse({ ...source, url }).success, `source ${url}`).toBe(false);
      expect.soft(originSchema.safeParse({ url }).success, `origin ${url}`).toBe(false);
    }
    expect(sourceSchema.safeParse({ ...source, url: 'https://wire.example/report' }).success).toBe(true);
  });
});

/** Two sentences whose records hold `text` wherever a record has text of its own. */
function drawRecord(text: string): MadeUp {
  const url = 'https://wire.example/"onmouseover="window.__ran=1"><script>window.__ran=1</script>';
  return drawMadeUp(BEFORE.join(' '), {
    part: {
      ...{ statement: text, says: text, sourcesSay: text, notes: [text], looked: text, outcome: text },
      decidedBy: text,
      citations: [
        madeUpCitation({ title: text, publisher: text, readAt: text, finding: text }),
        madeUpCitation({ url }),
      ],
    },
    sentence: { suspended: { on: '2025-11-01', text, verdict: 'verified' } },
  });
}

const oneLine = (text: string): string => text.replaceAll(/[\s\0]+/g, ' ').trim();
const normal = (text: string | null): string => oneLine(text ?? '').replaceAll('\uFFFD', '');

function expectHarmless(opened: Opened, { sentences }: MadeUp): void {
  expect(opened).toMatchObject({ acted: [], requests: [], elements: [], attributes: [] });
  expect(opened.protocols.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))).toEqual([]);
  const own = /^(?:[sp]-\d{8}|r-\d{8}(?:-head)?|evidence)$/;
  expect(opened.ids.filter((id) => !own.test(id))).toEqual([]);
  const ids = opened.ids.filter((id) => id !== 'evidence');
  expect(ids).toEqual([...new Set(ids)]);
  expect(opened.sentences).toEqual([...sentences]);
}

/** The sentences given stand in the page, each an element's whole text, in their order. */
function expectInOrder(opened: Opened, expected: readonly string[]): void {
  const texts = opened.sentences.map(([, text]) => text);
  expect(texts.filter((text) => expected.includes(text))).toEqual(expected);
}
