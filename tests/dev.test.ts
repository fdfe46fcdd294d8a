import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { MADE_UP_CONTENT, STATING } from './madeUpContent.ts';
import { type ScratchProject, type Served, scratchProject, succeeded } from './scratchProject.ts';
import { watchedPage } from './watchedPage.ts';

const ARTICLE = 'content/articles/probe.md';
/** What the engine recognises in the ledger of the made-up site. */
const RECOGNISED = 'Acme invested $5 million in Globex.';
/** A dev server starts, and reads an edit, when the machine finds the time. */
const PATIENCE_MS = 30_000;

let browser: Browser;
let project: ScratchProject;
beforeAll(async () => {
  browser = await launchBrowser();
  project = scratchProject(MADE_UP_CONTENT);
  succeeded(await project.annotate('--accept'));
});
afterAll(async () => {
  await browser.close();
  project.close();
});

describe('an article with a sentence that nobody has decided', () => {
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    project.edit(ARTICLE, STATING, `${STATING} ${RECOGNISED}`);
    succeeded(await project.annotate('probe'));
    served = await project.serve();
    ({ page } = await watchedPage(browser));
    // On its first page a dev server may bundle what it meets and have the page load again: here nobody tells the page to.
    await page.routeWebSocket(/./, () => {});
    await page.goto(`${served.site}articles/probe/`, { timeout: PATIENCE_MS });
  });
  afterAll(async () => {
    await page.context().close();
    served.stop();
  });

  test('shows in the dev server what is proposed, what was recognised, and the command that accepts it', async () => {
    const sentence = page.locator('[data-proposed]');
    expect(await sentence.allTextContents()).toEqual([RECOGNISED]);
    expect(await sentence.getAttribute('data-verdict')).toBeNull();
    expect(await sentence.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('dashed');
    expect(await page.locator('.proposal-pointer').innerText()).toBe('Proposed: verified — not accepted yet');
    const note = await page.locator('.proposal').innerText();
    expect(note).toContain('Acme put $5 million into Globex.');
    expect(note).toContain(`npm run annotate -- probe --accept ${await sentence.getAttribute('id')}`);
    expect(await page.locator('.proposal-legend').innerText()).toContain('1 sentence waits');
    expect(served.output()).toContain('1 sentence waits for a decision: npm run annotate');
  });

  test('is built without a trace of it, and the build says how many wait', async () => {
    const built = await project.build();
    succeeded(built);
    expect(built.output).toContain('1 sentence waits for a decision: npm run annotate');
    const files = globSync('dist/**/*.{html,css,js}', { cwd: project.root });
    expect(files.length).toBeGreaterThan(5);
    for (const file of files)
      expect
        .soft(/propos(?:al-|ed:)/i.test(readFileSync(join(project.root, file), 'utf8')), file)
        .toBe(false);
  });

  test('shows what was written since, though no register knows it yet', async () => {
    project.edit(
      ARTICLE,
      RECOGNISED,
      `${RECOGNISED} Globex is small, says Acme. Acme put $5 million into Globex.`,
    );
    const later = page.locator('[data-proposed]', { hasText: 'Acme put $5 million into Globex.' });
    await expect
      .poll(
        async () => {
          await page.goto(`${served.site}articles/probe/`);
          return later.count();
        },
        { timeout: PATIENCE_MS, interval: 500 },
      )
      .toBe(1);
    const id = await later.getAttribute('id');
    const note = page.locator(`[id="${id?.replace('s-', 'q-')}"]`);
    expect((await note.locator('code').innerText()).trim()).toBe('npm run annotate -- probe');
    expect(served.output()).toMatch(/content\/articles\/probe\.md:\d+: This sentence is not in the register/);
    expect(served.output()).toContain('newly proposed');
    const { code } = await project.build();
    expect(code).toBe(1);
  });
});

test('a claim that is written later is proposed afresh: no build fails, and all commands count it', async () => {
  const fresh = scratchProject({
    ...MADE_UP_CONTENT,
    [ARTICLE]: MADE_UP_CONTENT[ARTICLE]?.replace(STATING, `${STATING} Acme acquired Globex.`) ?? '',
  });
  succeeded(await fresh.annotate('--accept'));
  fresh.write(
    'content/vocabulary/relations.yaml',
    `${fresh.read('content/vocabulary/relations.yaml')}acquire:\n  label: acquires\n  verbs: [acquire]\n`,
  );
  fresh.write(
    'content/claims/acme-acquires-globex.yaml',
    `statement: Acme acquired Globex.
asOf: "2025-11-20"
rationale: The Wire says so.
recognition:
  by: fact
  subject: [acme]
  relation: acquire
  object: [globex]
evidence:
  - source: wire-report
    stance: supports
    finding: Reports the acquisition.
`,
  );
  const checked = await fresh.check();
  const built = await fresh.build();
  fresh.close();
  for (const ran of [checked, built]) {
    succeeded(ran);
    expect(ran.output).toContain('1 sentence waits for a decision, newly proposed: npm run annotate');
  }
});
