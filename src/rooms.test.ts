import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** In the order in which data flows: a room imports only from rooms before it. */
const ROOMS = [
  'model',
  'text',
  'ledger',
  'detection',
  'matching',
  'verdict',
  'register',
  'markdown',
  'annotate',
  'pipeline',
  'search',
  'cli',
];

/** Astro's own rooms stand after all others and import from each other. */
const ASTRO = ['components', 'layouts', 'pages', 'styles'];

/** What of the pure rooms may touch disk: the reader of the ledger, the store of the registers, benches. */
const DISK = [
  /^ledger\/readLedger/,
  /^register\/registerStore/,
  /^pipeline\/(?:site|loader|issueOverlay|linkReport)/,
  /^search\//,
  /^cli\//,
  /\.(?:bench|test)\.ts$/,
  /\/bench\//,
];

const src = import.meta.dirname;
const files = globSync('**/*.{ts,mjs,astro}', { cwd: src }).map((file) => file.split(sep).join('/'));
const isTest = (file: string) => /\.test\.ts$|\.bench\.ts$|\/bench\//.test(file);

function importsOf(file: string): string[] {
  const code = readFileSync(join(src, file), 'utf8');
  return [
    ...code.matchAll(
      /^(?:import|export)\b[^'"\n;]*(?:\n[^'"\n;]*)*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
    ),
  ].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

const rank = (file: string): number => {
  const room = file.split('/')[0] ?? '';
  const at = ROOMS.indexOf(room);
  return at >= 0 ? at : ROOMS.length;
};

test('every room is known', () => {
  const rooms = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect([...rooms].filter((room) => ![...ROOMS, ...ASTRO].includes(room ?? ''))).toEqual([]);
});

test('imports run with the flow', () => {
  const against = files
    .filter((file) => file.includes('/') && !isTest(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map(
          (path) =>
            [
              file,
              relative(src, join(src, dirname(file), path))
                .split(sep)
                .join('/'),
            ] as const,
        )
        .filter(([from, to]) => !to.startsWith('..') && rank(to) > rank(from)),
    );
  expect(against).toEqual([]);
});

test('pure rooms touch no disk, clock or network', () => {
  const impure = files
    .filter((file) => rank(file) < ROOMS.length && !DISK.some((allowed) => allowed.test(file)))
    .filter((file) => {
      const code = readFileSync(join(src, file), 'utf8');
      return /from 'node:(?:fs|http|https|net|child_process)|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|Math\.random\(/.test(
        code,
      );
    });
  expect(impure).toEqual([]);
});
