import { randomInt } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { Register } from '../model/register.ts';
import { parseRegister } from './parseRegister.ts';
import { lostIds } from './registerIds.ts';
import { serialiseRegister } from './serialiseRegister.ts';

/** The path of a register, relative to the project. */
export const registerFile = (slug: string): string => `content/annotations/${slug}.json`;

/** The text of a register as it lies on disk; null where there is none. */
export async function readRegisterText(root: string, slug: string): Promise<string | null> {
  try {
    return await readFile(join(root, registerFile(slug)), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Reads a register. `register` is null where there is none, and where `issues` say that it is damaged. */
export async function readRegister(
  root: string,
  slug: string,
): Promise<{ register: Register | null; issues: Issue[] }> {
  const text = await readRegisterText(root, slug);
  return text === null ? { register: null, issues: [] } : parseRegister(text, registerFile(slug));
}

/**
 * Writes a register whole or not at all, and not where it would be the same bytes. It refuses, and leaves the file untouched, if the
 * register on disk is damaged or holds an id that the new one lacks. `replacing` is for `--start-over` and `--resolve`, which
 * answer for the ids themselves. Returns whether it wrote, and why not.
 */
export async function writeRegister(
  root: string,
  register: Register,
  { replacing = false }: { replacing?: boolean } = {},
): Promise<{ written: boolean; issues: Issue[] }> {
  const file = registerFile(register.article);
  const present = await readRegisterText(root, register.article);
  if (present !== null && !replacing) {
    const { register: before, issues } = parseRegister(present, file);
    if (before === null) return { written: false, issues };
    const lost = lostIds(before, register);
    if (lost.length > 0) return { written: false, issues: [lostIssue(file, lost)] };
  }
  const text = serialiseRegister(register);
  if (text === present) return { written: false, issues: [] };
  await writeWhole(join(root, file), text);
  return { written: true, issues: [] };
}

/** The slugs of all registers, in the order of their names. */
export async function listRegisters(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'content/annotations')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** Removes the register of a slug that the article no longer has, once `heir` lies on disk with every id of it; returns why not. */
export async function removeFormerRegister(root: string, slug: string, heir: Register): Promise<Issue[]> {
  const { register, issues } = await readRegister(root, slug);
  if (register === null) return issues;
  const present = await readRegister(root, heir.article);
  const lost = present.register === null ? ['all'] : lostIds(register, present.register);
  if (lost.length > 0) return [lostIssue(registerFile(slug), lost)];
  await rm(join(root, registerFile(slug)));
  return [];
}

/** 8 random characters of a–z and 0–9. */
export function mintRandom(): string {
  return Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A file beside it is renamed over it: whoever is killed half-way leaves the old one whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.${mintRandom()}.tmp`;
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function lostIssue(file: string, lost: readonly string[]): Issue {
  return {
    kind: 'lost-id',
    file,
    line: null,
    message: `Writing it would lose ${lost.length === 1 ? 'the id' : 'the ids'} ${lost.join(', ')}; links to it would die.`,
    advice:
      'The file was left as it is. This is a fault of Receipts: please report it with the article and its register.',
  };
}
