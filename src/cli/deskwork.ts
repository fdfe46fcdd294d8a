import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Register } from '../model/register.ts';
import type { Finding } from '../register/reconcile.ts';
import { reconcile } from '../register/reconcile.ts';
import {
  mintRandom,
  readRegister,
  readRegisterText,
  removeFormerRegister,
  writeRegister,
} from '../register/registerStore.ts';
import { serialiseRegister } from '../register/serialiseRegister.ts';
import { listArticles } from './articleFiles.ts';
import type { EditedArticle } from './editedArticle.ts';
import { readEditedArticle } from './editedArticle.ts';

/** Reads an article and its register, and brings the register up to date; writes nothing. `work` is null where `issues` say why. */
export async function openWork(
  root: string,
  slug: string,
  { ledger, today, startOver = false }: WorkOptions,
): Promise<{ work: Deskwork | null; issues: Issue[] }> {
  const { article: edited, issues } = await readEditedArticle(root, slug, ledger);
  if (edited === null) return { work: null, issues };
  const found = startOver ? FRESH : await findRegister(root, slug, edited.formerSlugs);
  if (found.issues.length > 0) return { work: null, issues: found.issues };
  const { register, findings } = reconcile({
    article: slug,
    proposals: edited.proposals,
    register: found.register,
    mint: mintRandom,
    today,
    judge: edited.judge,
    digest: edited.digest,
  });
  return { work: { slug, edited, register, findings, startOver, former: found.former }, issues: [] };
}

/** Whether the register on disk is the one of `work`, byte for byte. */
export async function isUpToDate(root: string, { slug, register, former }: Deskwork): Promise<boolean> {
  return former === null && (await readRegisterText(root, slug)) === serialiseRegister(register);
}

/** Writes the register, and removes the one of a former slug; `written` is false where it was as it is. */
export async function closeWork(
  root: string,
  { register, startOver, former }: Deskwork,
): Promise<{ written: boolean; issues: Issue[] }> {
  const done = await writeRegister(root, register, { replacing: startOver });
  if (done.issues.length > 0 || former === null) return done;
  return { written: true, issues: await removeFormerRegister(root, former, register) };
}

const FRESH = { register: null, former: null, issues: [] };

/** The register of an article, or of one of its former slugs where it was renamed since; never one of another article. */
async function findRegister(root: string, slug: string, formerSlugs: readonly string[]): Promise<Found> {
  const own = await readRegister(root, slug);
  if (own.register !== null || own.issues.length > 0) return { ...own, former: null };
  const articles = new Set(await listArticles(root));
  for (const former of formerSlugs.filter((one) => !articles.has(one))) {
    const found = await readRegister(root, former);
    if (found.register !== null || found.issues.length > 0) return { ...found, former };
  }
  return FRESH;
}

interface Found {
  register: Register | null;
  /** The former slug under which it was found. */
  former: string | null;
  issues: Issue[];
}

interface WorkOptions {
  ledger: Ledger;
  today: string;
  /** Forget the register there is. */
  startOver?: boolean;
}

export interface Deskwork {
  slug: string;
  edited: EditedArticle;
  register: Register;
  findings: Finding[];
  startOver: boolean;
  former: string | null;
}
