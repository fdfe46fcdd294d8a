import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../markdown/readArticle.ts';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Proposal } from '../model/proposal.ts';
import { recognise } from '../pipeline/recognise.ts';
import { registerRules } from '../pipeline/registerRules.ts';
import { suggest } from '../pipeline/suggest.ts';
import type { Digest } from '../register/carrySightings.ts';
import type { Judge } from '../register/judge.ts';

/** Reads an article of the site and what recognition proposes of it. `article` is null where `issues` say why. */
export async function readEditedArticle(
  root: string,
  slug: string,
  ledger: Ledger,
): Promise<{ article: EditedArticle | null; issues: Issue[] }> {
  const file = `content/articles/${slug}.md`;
  let text: string;
  try {
    text = await readFile(join(root, file), 'utf8');
  } catch (error) {
    return { article: null, issues: [unreadable(file, (error as Error).message)] };
  }
  const { article, frontMatter, issues } = readArticle({ file, text });
  if (frontMatter === null || issues.length > 0) return { article: null, issues };
  const { formerSlugs } = frontMatter;
  return { article: { ...prepare({ ...article, slug }, ledger), formerSlugs }, issues: [] };
}

/** An article with its proposals and the rules by which it is judged. */
export function prepare(article: Article, ledger: Ledger): EditedArticle {
  return {
    article,
    formerSlugs: [],
    proposals: recognise(article, ledger),
    ...registerRules(ledger, article.basedOn),
    suggest: (proposal) => suggest(proposal, ledger),
  };
}

export const unreadable = (file: string, reason: string): Issue => ({
  kind: 'unreadable-file',
  file,
  line: null,
  message: `The file cannot be read: ${reason}.`,
  advice: 'Check its name and that you may read it.',
});

export interface EditedArticle {
  article: Article;
  formerSlugs: string[];
  proposals: Proposal[];
  judge: Judge;
  digest: Digest;
  suggest: Suggest;
}

/** The claims that an editor may want to look at beside a proposal. */
export type Suggest = (proposal: Proposal) => string[];
