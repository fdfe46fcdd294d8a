import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from './engine.ts';
import { ENGINE_OPTIONS } from './engineOptions.ts';

/**
 * Opens a built index with the engine that readers get, without a browser: for tests. Only its module must be a file, and is none any more
 * once it is loaded; it asks for the rest with `fetch`, which is answered from memory below this folder and left alone for everything else.
 */
export async function engineInNode(files: ReadonlyMap<string, Uint8Array>): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'receipts-search-'));
  try {
    const file = join(folder, ENTRY);
    await writeFile(file, files.get(ENTRY) ?? '');
    answerFetches(`${folder}/`, files);
    const engine = await import(/* @vite-ignore */ pathToFileURL(file).href);
    await engine.options({ ...ENGINE_OPTIONS, basePath: `${folder}/` });
    await engine.init();
    return engine;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ENTRY = 'pagefind.js';

function answerFetches(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const others = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const path = String(address).replace(/\?.*$/, '');
    if (!path.startsWith(folder)) return others(address, options);
    const file = files.get(path.slice(folder.length));
    return file === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(file));
  };
}
