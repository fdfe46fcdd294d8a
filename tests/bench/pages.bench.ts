import { type AddressInfo, createServer } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { inFolder, serveFolders } from '../../src/search/bench/serveFolders.ts';
import { launchBrowser } from '../browser.ts';
import { KINDS } from '../kinds.ts';
import { type Measured, measurePage } from './measurePage.ts';
import { missesOf, tableOf } from './pageTable.ts';

/**
 * `npm run bench:pages`: Lighthouse on every kind of page of a fresh build, phone profile, medians. `--runs N` for another number of
 * runs than five, `--page KIND` (more than once, if wanted) for less than all kinds. Ends with 1 where a bar is missed. The scores for
 * performance mean something only on a machine that does nothing else: its load is printed beside them.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, page: { type: 'string', multiple: true } },
});
const runs = Number(values.runs);
const names = Object.keys(KINDS) as Array<keyof typeof KINDS>;
const chosen = names.filter((kind) => values.page?.includes(kind) ?? true);
if (!(Number.isInteger(runs) && runs > 0) || chosen.length < (values.page?.length ?? 0)) {
  console.error(
    `"--runs" takes a whole number above 0, "--page" one of: ${names.map((kind) => `"${kind}"`).join(', ')}.`,
  );
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = 'node_modules/.cache/receipts/bench-pages';
await build({ root, base: '/', outDir, force: true, logLevel: 'error' });

const server = await serveFolders((path) => inFolder(join(root, outDir), path));
const port = await freePort();
const browser = await launchBrowser({
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
});
const measured: Measured[] = [];
try {
  for (const kind of chosen) {
    // Lighthouse refuses an answer of 404: the page is asked for by its own name.
    const path = kind === 'missing page' ? '404.html' : KINDS[kind];
    measured.push(await measurePage(kind, `${server.address}/${path}`, { port, runs }));
    process.stderr.write(`${kind}, load ${loadavg()[0]?.toFixed(1)}\n`);
  }
} finally {
  await browser.close();
  server.close();
}

console.log(tableOf(measured));
const misses = missesOf(measured);
for (const miss of misses) console.error(`Missed: ${miss}`);
process.exitCode = misses.length > 0 ? 1 : 0;

/** A port of this computer that nobody listens at. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port: found } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return found;
}
