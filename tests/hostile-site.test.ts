import { preview } from 'astro';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { PAYLOADS } from './hostile/payloads.ts';
import { MADE_UP_CONTENT, STATING } from './madeUpContent.ts';
import { type ScratchProject, scratchProject, succeeded } from './scratchProject.ts';
import { watchedPage } from './watchedPage.ts';

/** Ends a text, an attribute, a data block, a comment, a style sheet and a script, and runs in each. */
const HOSTILE = [
  `"'></title></style></textarea></script>--><script>window.__ran=1</script>`,
  `<img src=x onerror="window.__ran=1"><svg onload=window.__ran=1>`,
  `\${window.__ran=1} {{window.__ran=1}} <iframe src="https://evil.example/"></iframe>`,
  '</p></main><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">',
].join(' ');
const quoted = JSON.stringify(HOSTILE);
const url = JSON.stringify(
  `https://wire.example/"'><script>window.__ran=1</script>?a=<img src=x onerror=window.__ran=1>`,
);

const CONTENT = {
  ...MADE_UP_CONTENT,
  'content/site.yaml': `name: ${quoted}
url: https://made-up.example
desk: ${quoted}
story: ${quoted}
contact: corrections@made-up.example
`,
  'content/entities/acme.yaml': `name: Acme
type: organisation
misspellings: [${quoted}]
`,
  'content/sources/wire-report.yaml': `title: ${quoted}
publisher: ${quoted}
author: ${quoted}
published: "2025-06-12"
publishedNote: ${quoted}
url: ${url}
readAt: ${quoted}
kind: news
note: ${quoted}
`,
  'content/claims/acme-pays-globex.yaml': `statement: ${quoted}
asOf: "2025-11-20"
rationale: ${quoted}
note: ${quoted}
outcome: ${quoted}
looked: ${quoted}
recognition:
  by: editor
evidence:
  - source: wire-report
    stance: supports
    finding: ${quoted}
    reports: ${quoted}
`,
  'content/articles/probe.md': `---
headline: ${quoted}
slug: probe
author: ${quoted}
origin:
  publisher: ${quoted}
  url: ${url}
  credits: ${quoted}
  note: ${quoted}
cites: [${quoted}]
leavesOut: [acme-pays-globex]
response: ${quoted}
---

${STATING}

${PAYLOADS.filter(({ swallows }) => !swallows)
  .map(({ markdown }) => markdown)
  .join('\n\n')}

The last sentence stands.
`,
};

const PATHS = [
  ...[
    '',
    'articles/probe/',
    'claims/',
    'claims/acme-pays-globex/',
    'sources/',
    'sources/wire-report/',
    'compare/',
  ],
  ...[
    'corrections/',
    'methodology/',
    'about/',
    'search/?q=sum+was+named',
    'search/?q=window.__ran',
    'no-such-page/',
  ],
];

let project: ScratchProject;
let server: Awaited<ReturnType<typeof preview>>;
let browser: Browser;
beforeAll(async () => {
  project = scratchProject(CONTENT);
  succeeded(await project.annotate('--accept'));
  const register = JSON.parse(project.read('content/annotations/probe.json')) as {
    sentences: Array<{ id: string; text: string }>;
  };
  const { id = '' } = register.sentences.find(({ text }) => text === STATING) ?? {};
  succeeded(await project.annotate('--pin', id, 'acme-pays-globex'));
  succeeded(await project.build());
  server = await preview({ root: project.root, server: { port: 0 }, logLevel: 'error' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  project?.close();
});

describe('a site whose every field is hostile', () => {
  test.each(PATHS)('does nothing on /%s', async (path) => {
    const { page, faults } = await watchedPage(browser);
    page.on('dialog', (dialog) => {
      faults.push('dialog');
      return dialog.dismiss();
    });
    await page.goto(`http://localhost:${server.port}/${path}`);
    if (path.startsWith('search')) await page.waitForSelector('[data-search-result]');
    const seen = (await page.evaluate(SEEN)) as Record<string, unknown>;
    expect(seen).toEqual({ ran: false, foreign: [], handlers: [], links: [], broken: [] });
    // A page that is not there answers so; nothing else may fail.
    expect(faults.filter((fault) => path !== 'no-such-page/' || !fault.includes('404'))).toEqual([]);
    expect(page.url()).toBe(`http://localhost:${server.port}/${path}`);
    await page.context().close();
  });

  test('still says what was written, and keeps its sentences', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`http://localhost:${server.port}/articles/probe/`);
    const sentences = await page.locator('[data-sentence]').allTextContents();
    expect(sentences).toContain(STATING);
    expect(sentences).toContain('The last sentence stands.');
    await page.goto(`http://localhost:${server.port}/claims/acme-pays-globex/`);
    // Its quotation marks are set as printers set them; all else is as it was typed.
    const heading = (await page.locator('h1').textContent()) ?? '';
    expect(heading.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')).toContain(HOSTILE);
    await page.context().close();
  });
});

const SEEN = `(() => {
  const all = [...document.querySelectorAll('*')];
  return {
    ran: '__ran' in window,
    foreign: all.filter((one) => /^(?:iframe|object|embed|base|img|svg|math|video|audio|template|portal)$/i.test(one.localName) || (one.localName === 'meta' && one.httpEquiv === 'refresh')).map((one) => one.outerHTML.slice(0, 80)),
    handlers: all.flatMap((one) => [...one.attributes].filter(({ name }) => /^on|^style$|^srcdoc$/.test(name)).map(({ name }) => one.localName + '[' + name + ']')),
    links: [...document.querySelectorAll('[href]')].filter((one) => !/^(?:https?|mailto):$/.test(new URL(one.href).protocol)).map((one) => one.href),
    broken: [...document.querySelectorAll('script[type="application/ld+json"]')].filter((one) => { try { JSON.parse(one.textContent); return false; } catch { return true; } }).map((one) => one.textContent.slice(0, 80)),
  };
})()`;
