import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from './record.ts';

/**
 * Builds the search index of the records, in memory: files by path below the bundle's folder, engine included. Throws where two records
 * share an address, since the engine would silently drop one, and where the engine reports a fault.
 */
export function buildIndex(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const built = last.then(() => build(records));
  last = built.catch(() => undefined);
  return built;
}

/** One after another: all indexes share one process of the engine, which is closed after each, so that a build can end. */
let last: Promise<unknown> = Promise.resolve();

async function build(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  refuseSharedAddresses(records);
  // Without "%" in the words "49% stake" ranks its paragraph last. One language, since a page finds records of its own language only.
  const { index, errors } = await createIndex({ includeCharacters: '%', forceLanguage: 'en' });
  if (index === undefined) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  for (let at = 0; at < records.length; at += BATCH)
    await Promise.all(records.slice(at, at + BATCH).map((record) => addRecord(index, record)));
  const { files } = await index.getFiles();
  await close();
  return new Map(files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]));
}

async function addRecord(index: PagefindIndex, { url, ...record }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, language: 'en', ...record });
  if (errors.length > 0) throw new Error(`The search cannot take ${url}: ${errors.join('; ')}`);
}

/** So many records are under way to the engine's process at once. */
const BATCH = 200;
/** The engine's own user interfaces, which the site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

function refuseSharedAddresses(records: readonly SearchRecord[]): void {
  const seen = new Set<string>();
  for (const { url } of records) {
    if (seen.has(url))
      throw new Error(`Two search records share the address ${url}, and one of them would silently win.`);
    seen.add(url);
  }
}
