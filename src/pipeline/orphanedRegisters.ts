import type { Issue } from '../model/issue.ts';
import { registerFile } from '../register/registerStore.ts';

/**
 * One issue for each of `registers` (slugs) whose article is gone: every link to it would die. `adopted` are slugs that an article
 * now lists as former ones.
 */
export function orphanedRegisters(
  registers: readonly string[],
  slugs: readonly string[],
  adopted: ReadonlySet<string>,
): Issue[] {
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
