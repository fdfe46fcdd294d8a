import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { listRegisters, registerFile } from '../register/registerStore.ts';

/** The slugs of all articles of the site, in the order of their file names. */
export async function listArticles(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'content/articles')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

/** Registers whose article is gone: every link to it would die. `adopted` are slugs that an article now lists as former ones. */
export async function orphanedRegisters(
  root: string,
  slugs: readonly string[],
  adopted: ReadonlySet<string>,
): Promise<Issue[]> {
  const registers = await listRegisters(root);
  return registers
    .filter((slug) => !slugs.includes(slug) && !adopted.has(slug))
    .map((slug) => ({
      kind: 'invalid-register',
      file: registerFile(slug),
      line: null,
      message: `There is no article content/articles/${slug}.md, so every link to it would die.`,
      advice: `Restore the article. If it was renamed, list "${slug}" under its formerSlugs and run npm run annotate; if it is to go, keep its file and run npm run annotate -- --withdraw ${slug}.`,
    }));
}
