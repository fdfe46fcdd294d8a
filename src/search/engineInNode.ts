import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from './engine.ts';
import { ENGINE_OPTIONS } from './engineOptions.ts';

/**
 * Opens a built index with the engine that readers get, without a browser: for tests. The engine asks for its files with `fetch`, which is
 * answered from the disk for the folder of this index and left alone for everything else.
 */
export async function engineInNode(files: ReadonlyMap<string, Uint8Array>): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'receipts-search-'));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  answerFetches(folder);
  const engine = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href);
  await engine.options({ ...ENGINE_OPTIONS, basePath: `${folder}/` });
  await engine.init();
  return engine;
}

function answerFetches(folder: string): void {
  const others = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const path = String(address).replace(/\?.*$/, '');
    return path.startsWith(folder) ? new Response(await readFile(path)) : others(address, options);
  };
}
