import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readArticle } from '../../markdown/readArticle.ts';
import { inFolder, serveFolders } from './serveFolders.ts';

/**
 * Asks every query of `tests/fixtures/search/queries.json` on the built search page in a real browser, and looks where its right
 * paragraphs come: among the paragraphs found, and among all results, claims and sources included. Then asks each with each verdict
 * chosen and counts results that carry another.
 */
export async function measureRelevance(browser: Browser, dist: string): Promise<Relevance> {
  const served = await serveFolders((path) => inFolder(dist, path));
  const page = await browser.newPage();
  try {
    const paragraphs = await readParagraphs(page, served.address, dist);
    await page.goto(`${served.address}/search/`);
    const answers: Answered[] = [];
    let filtered = 0;
    const wrong: string[] = [];
    for (const { q, right, half } of FIXTURE.queries) {
      const wanted = new Set(right.map((place) => paragraphs.idOf(place)));
      const found = await ask(page, { q });
      const places = found.map(({ href }) => paragraphs.blockOf(href));
      const inText = [...new Set(places.filter((place) => place !== null))];
      answers.push({
        q,
        half,
        rank: inText.findIndex((place) => wanted.has(place)) + 1,
        rankOfAll: places.findIndex((place) => place !== null && wanted.has(place)) + 1,
      });
      for (const verdict of ['disputed', 'unsourced', 'verified']) {
        const some = await ask(page, { q, verdict });
        filtered += some.length;
        wrong.push(
          ...some
            .filter((hit) => hit.verdict !== verdict || !paragraphs.carries(hit.href, verdict))
            .map(({ href }) => `${q}: ${href}`),
        );
      }
    }
    return { answers, filtered, wrong };
  } finally {
    await page.close();
    served.close();
  }
}

const FIXTURE: Fixture = JSON.parse(
  readFileSync(new URL('../../../tests/fixtures/search/queries.json', import.meta.url), 'utf8'),
);

/** Asks as the back button does, without loading the page anew. */
async function ask(page: Page, wish: Record<string, string>): Promise<Found[]> {
  const address = `?${new URLSearchParams(wish)}`;
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await page.waitForSelector(`[data-search-page][data-answered=${JSON.stringify(address)}]`);
  return page.evaluate(`[...document.querySelectorAll('[data-search-result]')].map((result) => ({
    href: new URL(result.querySelector('a').href).pathname + new URL(result.querySelector('a').href).hash,
    verdict: result.dataset.verdict ?? null,
  }))`);
}

/** The paragraphs of the built articles: which holds which sentence, and which is meant by a place of the fixture. */
async function readParagraphs(page: Page, address: string, dist: string): Promise<Paragraphs> {
  const slugs = await readdir(join(dist, 'articles'));
  const blocks: Array<{
    slug: string;
    id: string;
    text: string;
    sentences: Array<{ id: string; verdict: string | null }>;
  }> = [];
  for (const slug of slugs) {
    await page.goto(`${address}/articles/${slug}/`);
    const found = await page.evaluate<
      Array<Omit<(typeof blocks)[number], 'slug'>>
    >(`[...document.querySelectorAll('[data-sentence]')]
      .map((one) => one.closest('[id^="p-"]')).filter((block, at, all) => block && all.indexOf(block) === at)
      .map((block) => ({
        id: block.id,
        text: [...block.querySelectorAll('[data-sentence]')].map((one) => one.textContent).join(' '),
        sentences: [...block.querySelectorAll('[data-sentence]')].map((one) => ({ id: one.id, verdict: one.dataset.verdict ?? null })),
      }))`);
    blocks.push(...found.map((block) => ({ slug, ...block })));
  }
  const originals = await readOriginals();
  const bySentence = new Map<string, { place: string; verdict: string | null }>(
    blocks.flatMap((block) =>
      block.sentences.map(
        ({ id, verdict }) =>
          [`/articles/${block.slug}/#${id}`, { place: `${block.slug} ${block.id}`, verdict }] as const,
      ),
    ),
  );
  return {
    idOf: (place) => {
      const { original, words } = FIXTURE.places[place] as Place;
      const block = blocks.find(
        ({ slug, text }) => originals.get(slug) === original && plain(text).includes(plain(words)),
      );
      if (block === undefined)
        throw new Error(`No paragraph of ${original} holds "${words}" (place ${place} of the fixture).`);
      return `${block.slug} ${block.id}`;
    },
    blockOf: (href) => bySentence.get(href)?.place ?? null,
    // A claim's own badge is on its card; only sentences can be compared with their page.
    carries: (href, verdict) => !href.includes('#s-') || bySentence.get(href)?.verdict === verdict,
  };
}

/** The file name of each article's original text, by slug. */
async function readOriginals(): Promise<Map<string, string>> {
  const folder = new URL('../../../content/articles/', import.meta.url);
  const names = await readdir(folder);
  const read = await Promise.all(
    names.map(
      async (file) => readArticle({ file, text: await readFile(new URL(file, folder), 'utf8') }).frontMatter,
    ),
  );
  return new Map(
    read.flatMap((matter) => (matter?.original ? [[matter.slug, matter.original] as const] : [])),
  );
}

const plain = (text: string): string => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

interface Fixture {
  places: Record<string, Place>;
  queries: Array<{ q: string; right: string[]; half: Half }>;
}

interface Place {
  original: string;
  words: string;
}

interface Found {
  href: string;
  verdict: string | null;
}

interface Paragraphs {
  idOf: (place: string) => string;
  /** Null for what is no sentence. */
  blockOf: (href: string) => string | null;
  carries: (href: string, verdict: string) => boolean;
}

/** `tuned` queries were looked at while weights were chosen, `held` ones were not. */
export type Half = 'tuned' | 'held';

export interface Answered {
  q: string;
  half: Half;
  /** From 1, among paragraphs; 0 where none of the right ones was found. */
  rank: number;
  rankOfAll: number;
}

export interface Relevance {
  answers: Answered[];
  /** How many results came with a verdict chosen, and which of them carry another. */
  filtered: number;
  wrong: string[];
}
