import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import { checkLedger } from './checkLedger.ts';
import type { LedgerFile } from './shelf.ts';

/** Refuses what is not UTF-8 instead of putting signs of replacement into an editor's words. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

const FOLDERS = ['claims', 'sources', 'entities', 'vocabulary'];

/**
 * Reads claims, sources, entities, relations and settings from `content/` below `root`, the project's folder, in the order of their
 * file names. `ledger` is null where anything is wrong; then `issues` holds all of it. Never throws at an editor: a folder that is
 * missing is empty, and a file that cannot be read is an issue.
 */
export async function readLedger(root: string): Promise<{ ledger: Ledger | null; issues: Issue[] }> {
  const paths = (await Promise.all(FOLDERS.map((folder) => filesIn(root, `content/${folder}`)))).flat();
  const read = await Promise.all(['content/site.yaml', ...paths].map((path) => readText(root, path)));
  const unreadable = read.flatMap((each) => ('issue' in each ? [each.issue] : []));
  const { ledger, issues } = checkLedger(read.flatMap((each) => ('file' in each ? [each.file] : [])));
  return unreadable.length > 0 ? { ledger: null, issues: [...unreadable, ...issues] } : { ledger, issues };
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

async function readText(
  root: string,
  path: string,
): Promise<{ file: LedgerFile } | { issue: Issue } | object> {
  try {
    return { file: { path, text: UTF8.decode(await readFile(join(root, path))) } };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return {};
    return {
      issue: {
        kind: 'unreadable-file',
        file: path,
        line: null,
        message: `The file cannot be read: ${message.replace(/\.$/, '')}.`,
        advice: 'Check that you may read it, and that it is saved as UTF-8.',
      },
    };
  }
}
