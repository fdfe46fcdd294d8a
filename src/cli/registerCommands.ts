import type { Issue } from '../model/issue.ts';
import type { Register } from '../model/register.ts';
import {
  listRegisters,
  readRegister,
  readRegisterText,
  registerFile,
  writeRegister,
} from '../register/registerStore.ts';
import { resolveRegister } from '../register/resolveRegister.ts';
import { withdraw, withhold } from '../register/withdraw.ts';
import type { AnnotateCommand } from './annotateCommand.ts';
import { usageIssue } from './reportIssues.ts';

/** Carries out what concerns registers as a whole, and stops at the first that cannot be: returns why. */
export async function changeRegisters(
  root: string,
  { resolve, withdraw, withhold }: Pick<AnnotateCommand, 'resolve' | 'withdraw' | 'withhold'>,
  today: string,
): Promise<Issue[]> {
  const tasks = [
    ...resolve.map((slug) => () => resolveConflict(root, slug)),
    ...withdraw.map((slug) => () => withdrawArticle(root, slug, today)),
    ...withhold.map((id) => () => withholdText(root, id)),
  ];
  for (const task of tasks) {
    const issues = await task();
    if (issues.length > 0) return issues;
  }
  return [];
}

/** `--resolve`: merges a register with conflict markers. The article is read afterwards, as always. */
async function resolveConflict(root: string, slug: string): Promise<Issue[]> {
  const file = registerFile(slug);
  const text = await readRegisterText(root, slug);
  if (text === null) return [noRegister(slug)];
  const { register, issues } = resolveRegister(text, file);
  if (register === null) return issues;
  return save(root, register, 'Every id of both sides is kept.', { replacing: true });
}

/** `--withdraw` */
async function withdrawArticle(root: string, slug: string, today: string): Promise<Issue[]> {
  const { register, issues } = await readRegister(root, slug);
  if (register === null) return issues.length > 0 ? issues : [noRegister(slug)];
  const withdrawn = withdraw(register, today);
  const { length } = withdrawn.tombstones;
  return save(
    root,
    withdrawn,
    `The page of the article is one of ${length} notes, so that no link to it dies.`,
  );
}

/** `--withhold`: looks the removed sentence up in all registers. */
async function withholdText(root: string, id: string): Promise<Issue[]> {
  for (const slug of await listRegisters(root)) {
    const { register, issues } = await readRegister(root, slug);
    if (register === null) return issues;
    const isThere = [...register.tombstones, ...register.sentences].some((record) => record.id === id);
    if (!isThere) continue;
    const withheld = withhold(register, id);
    if ('refused' in withheld) return [usageIssue(withheld.refused, withheld.advice)];
    return save(root, withheld, `The note that stands for ${id} says that its text is withheld.`);
  }
  return [
    usageIssue(
      `No register has the id ${id}.`,
      'The ids of removed sentences are in the registers, under "tombstones".',
    ),
  ];
}

/** Writes a register, and says what it means where anything was written. */
async function save(
  root: string,
  register: Register,
  meaning: string,
  options: { replacing?: boolean } = {},
): Promise<Issue[]> {
  const { written, issues } = await writeRegister(root, register, options);
  if (written) console.log(`Written: ${registerFile(register.article)}. ${meaning}`);
  return issues;
}

const noRegister = (slug: string): Issue =>
  usageIssue(
    `There is no register ${registerFile(slug)}.`,
    'Name an article by the file of its register, without its ending.',
  );
