import type { Loader, LoaderContext } from 'astro/loaders';
import { formatIssue } from '../ledger/formatIssue.ts';
import { loadSite, type Site } from './site.ts';

/** The collections that pages read, each entry plain data. */
export type Collection = 'articles' | 'claims' | 'sources' | 'settings';

/**
 * Content loaders over one reading of the site. A build stops at once with every issue; a dev server shows them, keeps the last
 * good pages, and reads everything anew when anything in `content/` changes. Nothing is kept between runs: an entry depends on
 * article, register, ledger and engine, so a cache of rendered pages would publish old verdicts.
 */
export function siteLoaders(): (collection: Collection) => Loader {
  const contexts = new Map<Collection, LoaderContext>();
  let reading: Promise<Site> | null = null;

  const read = async (context: LoaderContext): Promise<Site> => {
    const { site, issues } = await loadSite(context.config.root, context.config.base);
    if (site === null) throw new Error(report(issues.map(formatIssue)));
    return site;
  };
  const reload = async (context: LoaderContext): Promise<void> => {
    const next = read(context);
    try {
      const site = await next;
      reading = next;
      for (const [collection, each] of contexts) fill(each, entriesOf(site, collection));
    } catch (error) {
      context.logger.error(`${(error as Error).message}\nThe pages shown are the last good ones.`);
    }
  };

  return (collection) => ({
    name: `receipts-${collection}`,
    load: async (context) => {
      reading ??= read(context);
      const site = await reading;
      fill(context, entriesOf(site, collection));
      if (contexts.size === 0) watch(context, () => reload(context));
      contexts.set(collection, context);
    },
  });
}

function fill({ store, generateDigest }: LoaderContext, entries: Entry[]): void {
  store.clear();
  for (const { id, data } of entries)
    store.set({ id, data: { ...data }, digest: generateDigest({ ...data }) });
}

function entriesOf(site: Site, collection: Collection): Entry[] {
  if (collection === 'articles') return site.publications.map((data) => ({ id: data.slug, data }));
  if (collection === 'settings') return [{ id: 'site', data: site.settings }];
  return site[collection].map((data) => ({ id: data.id, data }));
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
