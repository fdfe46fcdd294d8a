import { ENGINE_OPTIONS } from '../engineOptions.ts';
import type { Engine } from '../search.ts';

/** Where the index lives, whatever the base. */
export const BUNDLE = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

/**
 * Loads the engine once and keeps it. With `facets` its counts come along. Fails where the index cannot be reached; the next call tries
 * again.
 */
export function openEngine({ facets }: { facets: boolean }): Promise<Engine> {
  opened ??= open(facets).catch(async (error: unknown) => {
    opened = null;
    throw await explained(error);
  });
  return opened;
}

let opened: Promise<Engine> | null = null;

async function open(facets: boolean): Promise<Engine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${BUNDLE}pagefind.js`);
  await pagefind.options(ENGINE_OPTIONS);
  await pagefind.init();
  // Counts come with a search only after they were asked for once.
  if (facets) await pagefind.filters();
  return pagefind;
}

/** In development the server says in words why there is no index. */
async function explained(error: unknown): Promise<Error> {
  const answer = await fetch(`${BUNDLE}pagefind-entry.json`).catch(() => null);
  if (answer !== null && !answer.ok && answer.headers.get('content-type')?.startsWith('text/plain'))
    return new Error(await answer.text());
  return error instanceof Error ? error : new Error(String(error));
}

interface Pagefind extends Engine {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
}
