import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { ViteDevServer } from 'vite';

/**
 * Serves the search index below `pagefind/` while `astro dev` runs. It is made at the first request and again after anything in `content/`
 * changed. Where it cannot be made, the request fails with the reason in words, which the search page shows.
 */
export function serveSearch(
  server: ViteDevServer,
  { root, base }: Pick<AstroConfig, 'root' | 'base'>,
  index: DevIndex,
): void {
  // The promise is kept, not the files: a page asks for several at once.
  let files: Promise<Map<string, Uint8Array>> | null = null;
  const content = fileURLToPath(new URL('content/', root));
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(content)) files = null;
  });
  const prefix = base.replace(/\/$/, '');
  server.middlewares.use(async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = (request.url ?? '').replace(/\?.*$/, '').replace(prefix, '');
    if (!path.startsWith(FOLDER)) return next();
    try {
      files ??= index.bundle((page) => readPage(server, prefix + page));
      const file = (await files).get(path.slice(FOLDER.length));
      if (file === undefined) return next();
      response.setHeader('content-type', typeOf(path));
      response.setHeader('cache-control', 'no-store');
      response.end(file);
    } catch (error) {
      files = null;
      const message = `The search index cannot be made. ${(error as Error).message}`;
      index.report(message);
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(message);
    }
  });
}

export interface DevIndex {
  bundle: (readPage: (path: string) => Promise<string>) => Promise<Map<string, Uint8Array>>;
  report: (message: string) => void;
}

/** A page as the running server renders it; empty where it cannot, so that one broken page does not silence the search. */
async function readPage(server: ViteDevServer, path: string): Promise<string> {
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) return '';
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  try {
    const response = await fetch(`http://${host}:${address.port}${path}`);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

const FOLDER = '/pagefind/';
