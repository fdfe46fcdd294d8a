import type { Loader, LoaderContext } from 'astro/loaders';
import { typesetClaim, typesetSource } from '../annotate/typesetRecords.ts';
import { formatIssue } from '../ledger/formatIssue.ts';
import { loadSite, type Site } from './site.ts';
import { waitingWords } from './waitingWords.ts';

/** The collections that pages read, each entry plain data. */
export type Collection = 'articles' | 'claims' | 'sources' | 'settings';

/**
 * Content loaders over one reading of the site. A build stops at once with every issue; a dev server shows them, keeps the last
 * good pages, and reads everything anew when anything in `content/` changes. Nothing is kept between runs: an entry depends on
 * article, register, ledger and engine, so a cache of rendered pages would publish old verdicts.
 */
export function siteLoaders(): (collection: Collection) => Loader {
  const contexts = new Map<Collection, LoaderContext>();
  let reading: { site: Promise<Site>; served: Set<Collection> } | null = null;

  // One reading serves each collection once: whoever asks twice is in a new build, and wants new data.
  const siteFor = (collection: Collection, context: LoaderContext): Promise<Site> => {
    if (reading === null || reading.served.has(collection))
      reading = { site: read(context), served: new Set() };
    reading.served.add(collection);
    return reading.site;
  };
  const reload = async (context: LoaderContext): Promise<void> => {
    try {
      const site = await read(context);
      for (const [collection, each] of contexts) fill(each, entriesOf(site, collection));
    } catch (error) {
      context.logger.error(`${(error as Error).message}\nThe pages shown are the last good ones.`);
    }
  };

  return (collection) => ({
    name: `receipts-${collection}`,
    load: async (context) => {
      fill(context, entriesOf(await siteFor(collection, context), collection));
      if (contexts.size === 0) watch(context, () => reload(context));
      contexts.set(collection, context);
    },
  });
}

async function read({ config, logger, watcher }: LoaderContext): Promise<Site> {
  // Only a dev server watches, and only who writes sees what is not decided.
  const desk = watcher !== undefined;
  const { site, issues, warnings } = await loadSite(config.root, config.base, { desk });
  for (const text of new Set(warnings.map(formatIssue))) logger.warn(text);
  if (site === null) throw new Error(report(issues.map(formatIssue)));
  const waiting = waitingWords(site.waiting);
  if (waiting !== null) logger.warn(waiting);
  return site;
}

function fill({ store, generateDigest }: LoaderContext, entries: Entry[]): void {
  store.clear();
  for (const { id, data } of entries)
    store.set({ id, data: { ...data }, digest: generateDigest({ ...data }) });
}

function entriesOf(site: Site, collection: Collection): Entry[] {
  if (collection === 'articles') return site.publications.map((data) => ({ id: data.slug, data }));
  if (collection === 'settings') return [{ id: 'site', data: site.settings }];
  if (collection === 'claims') return site.claims.map((data) => ({ id: data.id, data: typesetClaim(data) }));
  return site.sources.map((data) => ({ id: data.id, data: typesetSource(data) }));
}

/** Editors save several files at once; one reading serves them all. */
const SETTLE_MS = 50;

function watch({ watcher, config }: LoaderContext, changed: () => void): void {
  if (watcher === undefined) return;
  const folder = new URL('content/', config.root).pathname;
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_event: string, path: string) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  });
}

function report(lines: string[]): string {
  const count =
    lines.length === 1 ? 'One thing in content/ needs' : `${lines.length} things in content/ need`;
  return `${count} an editor:\n\n${lines.join('\n\n')}`;
}

interface Entry {
  id: string;
  data: object;
}
