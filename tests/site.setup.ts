import { fileURLToPath } from 'node:url';
import { build, preview } from 'astro';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the tests' sites stand; apart from `dist`, so that tests never publish. */
const SITES = [
  { name: 'site', base: '/', outDir: 'node_modules/.cache/receipts/site' },
  { name: 'siteUnderBase', base: '/receipts/', outDir: 'node_modules/.cache/receipts/site-under-base' },
] as const;

/** Builds the site once at the root and once under a base path, and serves both for all tests of the project `site`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
  const servers: Array<Awaited<ReturnType<typeof preview>>> = [];
  for (const { name, base, outDir } of SITES) {
    await build({ root, base, outDir, force: true, logLevel: 'error' });
    const server = await preview({ root, base, outDir, server: { port: 0 }, logLevel: 'error' });
    servers.push(server);
    project.provide(name, `http://localhost:${server.port}${base}`);
  }
  project.provide('root', root);
  project.provide('dist', `${root}${SITES[0].outDir}`);
  project.provide('distUnderBase', `${root}${SITES[1].outDir}`);
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site at the root, with a slash at its end. */
    site: string;
    /** Address of the same site under `/receipts/`. */
    siteUnderBase: string;
    /** Folder of the project. */
    root: string;
    /** Folder of the built site at the root. */
    dist: string;
    /** Folder of the built site under `/receipts/`. */
    distUnderBase: string;
  }
}
