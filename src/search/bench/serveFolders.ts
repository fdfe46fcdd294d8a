import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/**
 * Serves files on 127.0.0.1, compressed as any host would, and counts the bytes of their bodies. `lookUp` says where a path is kept: in a
 * folder, in memory, or nowhere.
 */
export async function serveFolders(lookUp: (path: string) => string | Uint8Array | null): Promise<Served> {
  let line: Line | null = null;
  let freeAt = 0;
  const seen: Array<{ path: string; bytes: number }> = [];
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*$/, ''));
    const place = lookUp(path.endsWith('/') ? `${path}index.html` : path);
    const content = typeof place === 'string' ? await readFile(place).catch(() => null) : place;
    if (content === null) return response.writeHead(404).end();
    const body = gzipSync(content);
    seen.push({ path, bytes: body.length });
    if (line !== null) {
      // All answers share one line: each begins when the one before it is through.
      freeAt = Math.max(freeAt, performance.now() + line.latency) + body.length / line.bytesPerMs;
      await sleep(freeAt - performance.now());
    }
    response.writeHead(200, {
      'content-type': TYPES[path.match(/\.(\w+)$/)?.[1] ?? 'html'] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': 'max-age=600',
    });
    return response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    throttle: (to) => {
      line = to;
    },
    take: () => seen.splice(0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Where `path` lies in `folder`; null for a path that leads out of it. */
export const inFolder = (folder: string, path: string): string | null =>
  path.includes('..') ? null : join(folder, path);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** A telephone's connection: how long until an answer begins, and how fast it comes. */
export interface Line {
  latency: number;
  bytesPerMs: number;
}

export interface Served {
  address: string;
  throttle: (to: Line | null) => void;
  /** What was served since the last call. */
  take: () => Array<{ path: string; bytes: number }>;
  close: () => void;
}
