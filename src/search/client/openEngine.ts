import type { Engine } from '../engine.ts';
import { ENGINE_OPTIONS } from '../engineOptions.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
/** Where the index lives, whatever the base. */
export const BUNDLE = `${BASE}/pagefind/`;
export const SEARCH_PATH = `${BASE}/search/`;

/** Loads the engine once and keeps it. Fails where the index cannot be reached; the next call tries again. */
export function openEngine(): Promise<Engine> {
  opened ??= open().catch(async (error: unknown) => {
    opened = null;
    tries++;
    throw await explained(error);
  });
  return opened;
}

let opened: Promise<Engine> | null = null;
let tries = 0;

async function open(): Promise<Engine> {
  // A browser remembers that a module could not be loaded, so that a second try needs another address.
  const again = tries === 0 ? '' : `?${tries}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${BUNDLE}pagefind.js${again}`);
  await pagefind.options({ ...ENGINE_OPTIONS, basePath: BUNDLE });
  await pagefind.init();
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
}
