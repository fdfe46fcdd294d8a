import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mintRandom, readRegister, registerFile, writeRegister } from './registerStore.ts';
import { serialiseRegister } from './serialiseRegister.ts';
import { acceptedRegister } from './testRegister.ts';

const register = acceptedRegister([['Acme raised $5 million in March.', 'The mood was good.']]);
const { article } = register;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'register-'));
});
afterEach(() => rm(root, { recursive: true }));

const path = () => join(root, registerFile(article));

test('a register is written and read again, and nothing else is left in the folder', async () => {
  expect(await writeRegister(root, register)).toEqual({ written: true, issues: [] });
  expect(await readRegister(root, article)).toEqual({ register, issues: [] });
  expect(await readdir(join(root, 'content/annotations'))).toEqual([`${article}.json`]);
});

test('no register is not a fault', async () => {
  expect(await readRegister(root, 'nothing-here')).toEqual({ register: null, issues: [] });
});

test('the same bytes are not written again', async () => {
  await writeRegister(root, register);
  const { mtimeMs, ino } = await stat(path());
  expect(await writeRegister(root, register)).toEqual({ written: false, issues: [] });
  expect(await stat(path())).toMatchObject({ mtimeMs, ino });
});

test('a register that lacks an id of the one on disk is refused, and the file untouched', async () => {
  await writeRegister(root, register);
  const [lost, ...rest] = register.sentences;
  const { written, issues } = await writeRegister(root, { ...register, sentences: rest });
  expect(written).toBe(false);
  expect(issues).toMatchObject([{ kind: 'lost-id', message: expect.stringContaining(lost?.id ?? '-') }]);
  expect(await readFile(path(), 'utf8')).toBe(serialiseRegister(register));
});

test('a damaged register is not written over', async () => {
  await writeRegister(root, register);
  const damaged = (await readFile(path(), 'utf8')).slice(0, 200);
  await writeFile(path(), damaged);
  const { written, issues } = await writeRegister(root, register);
  expect([written, issues.map(({ kind }) => kind)]).toEqual([false, ['invalid-register']]);
  expect(await readFile(path(), 'utf8')).toBe(damaged);
});

test('what a killed process leaves behind is not taken for a register', async () => {
  await writeRegister(root, register);
  await writeFile(`${path()}.123.abcdefgh.tmp`, '{"format": 1, "art');
  expect(await readRegister(root, article)).toEqual({ register, issues: [] });
  expect(await writeRegister(root, register)).toEqual({ written: false, issues: [] });
});

test('minted ids are eight letters and digits, and differ', () => {
  const minted = Array.from({ length: 500 }, mintRandom);
  expect(minted.every((id) => /^[a-z0-9]{8}$/.test(id))).toBe(true);
  expect(new Set(minted).size).toBe(500);
});
