import type { Browser, Page } from 'playwright-core';
import { searchBundle } from '../bundle.ts';
import type { SearchContent } from '../records.ts';
import { madeUpCorpus } from './madeUpCorpus.ts';
import { miniSearchSite } from './miniSearchSite.ts';
import { inFolder, serveFolders } from './serveFolders.ts';

/**
 * What a search costs its reader with so many paragraphs: on our search page, and on a plain page that loads a whole MiniSearch index of
 * the same records. Bytes are counted at the server. Times run from key to result with the processor and the line of a telephone; there the
 * engine runs without its worker, which no browser can slow down.
 */
export async function measureCost(browser: Browser, dist: string, paragraphs: number): Promise<Cost> {
  const content = madeUpCorpus(paragraphs);
  const began = performance.now();
  const bundle = await searchBundle(content);
  const indexSeconds = (performance.now() - began) / 1000;
  const rival = miniSearchSite(content);
  const served = await serveFolders((path) => {
    if (path.startsWith('/pagefind/')) return bundle.get(path.slice('/pagefind/'.length)) ?? null;
    return rival.get(path) ?? inFolder(dist, path);
  });
  const queries = queriesOn(content);
  try {
    const sides = {} as Record<Side, Measured>;
    for (const [side, path] of [
      ['ours', '/search/'],
      ['miniSearch', '/minisearch/'],
    ] as const) {
      served.throttle(null);
      const bytes = await run(browser, `${served.address}${path}`, queries, served.take, false);
      served.throttle(PHONE_LINE);
      const times = await run(browser, `${served.address}${path}`, queries, served.take, true);
      sides[side] = {
        bytes: bytes.map((each) => each.bytes),
        engineBytes: bytes[0]?.engineBytes ?? 0,
        times: times.map((each) => each.ms),
      };
    }
    return { paragraphs, files: bundle.size, indexSeconds, ...sides };
  } finally {
    served.close();
  }
}

/** Asks the queries one after another in a browser that has seen nothing yet. */
async function run(
  browser: Browser,
  address: string,
  queries: string[],
  take: Taken,
  isSlow: boolean,
): Promise<Step[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    if (isSlow) {
      await page.addInitScript('delete window.Worker');
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE_SLOWDOWN });
    }
    await page.goto(address, { waitUntil: 'networkidle' });
    // The page's own scripts are part of the price of its first result; its text, style and fonts are not.
    let before = take().filter(({ path }) => path.endsWith('.js'));
    const steps: Step[] = [];
    for (const query of queries) {
      const ms = await timeOf(page, query);
      await page.waitForLoadState('networkidle');
      const seen = [...before, ...take()];
      before = [];
      const engine = seen.filter(({ path }) => ENGINE.test(path));
      steps.push({ ms, bytes: sumOf(seen), engineBytes: sumOf(engine) });
    }
    return steps;
  } finally {
    await context.close();
  }
}

/** From the key to the moment when the page says that it has answered. */
async function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const root = document.querySelector('[data-search-page]');
    const input = root.querySelector('input[name=q]');
    const began = performance.now();
    new MutationObserver((_, observer) => {
      if (root.dataset.answered !== ${JSON.stringify(`?${new URLSearchParams({ q: query })}`)}) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - began));
    }).observe(root, { attributes: true });
    input.focus();
    input.value = ${JSON.stringify(query)};
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })`);
}

/** Two words or a word and a figure, as they stand beside each other in paragraphs spread over the corpus. */
function queriesOn({ publications }: SearchContent): string[] {
  const sentences = publications.flatMap((publication) => publication.sentences);
  return Array.from({ length: QUERIES }, (_, at) => {
    const words =
      sentences[Math.floor(((at + 0.5) / QUERIES) * sentences.length)]?.text.replace('.', '').split(' ') ??
      [];
    return words.slice(4, 6).join(' ').toLowerCase();
  });
}

const sumOf = (served: Array<{ bytes: number }>): number =>
  served.reduce((total, { bytes }) => total + bytes, 0);

const QUERIES = 8;
/** The factor and the line with which Lighthouse stands in for a telephone of the middle class. */
const PHONE_SLOWDOWN = 4;
const PHONE_LINE = { latency: 150, bytesPerMs: 200 };
const ENGINE = /\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..*|minisearch\.js)$/;

type Side = 'ours' | 'miniSearch';
type Taken = () => Array<{ path: string; bytes: number }>;

interface Step {
  ms: number;
  bytes: number;
  engineBytes: number;
}

/** One value for each query, the first with nothing loaded yet. */
export interface Measured {
  bytes: number[];
  engineBytes: number;
  times: number[];
}

export interface Cost extends Record<Side, Measured> {
  paragraphs: number;
  files: number;
  indexSeconds: number;
}
