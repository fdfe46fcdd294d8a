import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLedger } from '../ledger/readLedger.ts';
import { readArticle } from '../markdown/readArticle.ts';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import { judgeIn } from '../pipeline/judgeText.ts';
import { repeatedSlugs } from '../pipeline/repeatedSlugs.ts';
import { waitingWords } from '../pipeline/waitingWords.ts';
import { checkRegister, countWaiting } from '../register/checkRegister.ts';
import { readRegister } from '../register/registerStore.ts';
import { listArticles, orphanedRegisters } from './articleFiles.ts';
import { reportIssues } from './reportIssues.ts';

process.exitCode = await check(process.cwd());

/** `npm run check`: the ledger, and every article against its register; writes nothing. Prints all issues, and returns the exit code. */
async function check(root: string): Promise<number> {
  const { ledger, issues } = await readLedger(root);
  if (ledger === null) return reportIssues(issues);
  const slugs = await listArticles(root);
  const checked = await Promise.all(slugs.map((slug) => checkArticle(root, slug, ledger)));
  const former = new Set(checked.flatMap((article) => article.formerSlugs));
  const orphans = await orphanedRegisters(root, slugs, former);
  const exitCode = reportIssues([
    ...issues,
    ...checked.flatMap((article) => article.issues),
    ...repeatedSlugs(checked),
    ...orphans,
  ]);
  const waiting = waitingWords(checked.reduce((total, article) => total + article.waiting, 0));
  if (waiting !== null) console.log(waiting);
  if (exitCode === 0) console.log(`${ledger.claims.size} claims, ${slugs.length} articles: nothing to mend.`);
  return exitCode;
}

async function checkArticle(root: string, slug: string, ledger: Ledger): Promise<CheckedArticle> {
  const file = `content/articles/${slug}.md`;
  const { article, frontMatter, issues } = readArticle({
    file,
    text: await readFile(join(root, file), 'utf8'),
  });
  const stored = await readRegister(root, slug);
  const known = [...issues, ...stored.issues];
  const formerSlugs = frontMatter?.formerSlugs ?? [];
  if (known.length > 0) return { file, slug, formerSlugs, issues: known, waiting: 0 };
  return {
    file,
    slug,
    formerSlugs,
    issues: checkRegister({
      article: { ...article, slug },
      register: stored.register,
      ledger,
      judge: judgeIn(ledger, article.basedOn),
    }),
    waiting: stored.register === null ? 0 : countWaiting(stored.register),
  };
}

interface CheckedArticle {
  file: string;
  slug: string;
  issues: Issue[];
  waiting: number;
  formerSlugs: string[];
}
