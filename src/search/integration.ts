import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { searchBundle } from './bundle.ts';
import { serveSearch } from './devServer.ts';
import { readContent } from './readContent.ts';
import { sitePages } from './sitePages.ts';

/**
 * Makes everything searchable: after a build it writes the index to `pagefind/` beside the pages; in `astro dev` it makes one when the
 * search is first used, and anew after an edit. A fault in the content fails the build.
 */
export function searchIntegration(): AstroIntegration {
  let config: AstroConfig;
  let paths: string[] = [];
  return {
    name: 'receipts-search',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:routes:resolved': ({ routes }) => {
        paths = routes.filter(isAboutTheSite).map(({ pattern }) => withSlash(pattern));
      },
      'astro:server:setup': ({ server, logger }) => {
        serveSearch(server, config, {
          bundle: (readPage) => bundleOf(config, paths, readPage),
          report: (message) => logger.error(message),
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const began = performance.now();
        const files = await bundleOf(config, paths, (path) =>
          readFile(new URL(`.${path}index.html`, dir), 'utf8'),
        );
        const folder = new URL('pagefind/', dir);
        for (const [path, content] of files) {
          const file = fileURLToPath(new URL(path, folder));
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${files.size} files of search index in ${Math.round(performance.now() - began)} ms`);
      },
    },
  };
}

async function bundleOf(
  { root, base }: AstroConfig,
  paths: string[],
  readPage: (path: string) => Promise<string>,
): Promise<Map<string, Uint8Array>> {
  const [content, pages] = await Promise.all([
    readContent(root, base),
    Promise.all(paths.map(async (path) => sitePages(path, await readPage(path)))),
  ]);
  return searchBundle({ ...content, pages: pages.flat() });
}

/** Fixed pages that are not lists of what the search knows anyway. */
function isAboutTheSite({ pattern, type, params, redirect }: IntegrationResolvedRoute): boolean {
  return type === 'page' && params.length === 0 && redirect === undefined && !LISTS.has(withSlash(pattern));
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

const LISTS = new Set([
  '/',
  '/404/',
  '/search/',
  '/articles/',
  '/claims/',
  '/sources/',
  '/compare/',
  '/corrections/',
]);
