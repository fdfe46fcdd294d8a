import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page and everything that went wrong on it so far. */
export interface WatchedPage {
  page: Page;
  /** Errors of scripts and of the policy, requests to elsewhere, and answers that failed. */
  faults: string[];
}

/** The reader's usual window. */
const WINDOW = { width: 1440, height: 900 };
/** Longer than anything on a local site takes, shorter than a test may. */
const PATIENCE_MS = 10_000;

/** Opens an empty page in a context of its own, and watches it. */
export async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && !/^(?:data|blob):$/.test(protocol))
      faults.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}
