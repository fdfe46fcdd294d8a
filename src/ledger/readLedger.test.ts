import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLedger } from './readLedger.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'receipts-ledger-'));
  await mkdir(join(root, 'content/sources'), { recursive: true });
  await writeFile(
    join(root, 'content/site.yaml'),
    'name: R\nurl: https://r.example\ndesk: D\ncontact: a@r.example\n',
  );
});
afterEach(() => rm(root, { recursive: true }));

const source = (name: string, text: string | Uint8Array) =>
  writeFile(join(root, 'content/sources', name), text);
const SOURCE = 'title: Tram\npublisher: Gazette\nurl: https://g.example/\nkind: news\n';

test('records come in the order of their file names, and a folder that is missing is empty', async () => {
  await source('b.yaml', SOURCE);
  await source('a.yaml', SOURCE);
  const { ledger, issues } = await readLedger(root);
  expect(issues).toEqual([]);
  expect([...ledger!.sources.keys()]).toEqual(['a', 'b']);
  expect(ledger!.claims.size).toBe(0);
});

test('a byte order mark and Windows line ends change nothing', async () => {
  await source('a.yaml', `\uFEFF${SOURCE.replaceAll('\n', '\r\n')}`);
  expect((await readLedger(root)).ledger!.sources.get('a')?.publisher).toBe('Gazette');
});

test('a file that is not UTF-8 is an issue, and nothing is guessed', async () => {
  await source('a.yaml', new Uint8Array([0x74, 0x3a, 0x20, 0xe9, 0x0a]));
  const { ledger, issues } = await readLedger(root);
  expect(ledger).toBeNull();
  expect(issues).toMatchObject([{ kind: 'unreadable-file', file: 'content/sources/a.yaml', line: null }]);
});

test('without settings there is no ledger', async () => {
  await rm(join(root, 'content/site.yaml'));
  const { ledger, issues } = await readLedger(root);
  expect(ledger).toBeNull();
  expect(issues).toMatchObject([{ file: 'content/site.yaml' }]);
});
