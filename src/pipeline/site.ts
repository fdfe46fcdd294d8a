import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLedger } from '../ledger/readLedger.ts';
import type { Issue } from '../model/issue.ts';
import type { ClaimPage, Publication, SourcePage } from '../model/publication.ts';
import type { Settings } from '../model/settings.ts';
import { countWaiting } from '../register/checkRegister.ts';
import { parseRegister } from '../register/parseRegister.ts';
import { publish } from './publish.ts';
import { claimPages, sourcePages } from './recordPages.ts';
import { repeatedSlugs } from './repeatedSlugs.ts';

/** Everything the pages show, as plain data. */
export interface Site {
  settings: Settings;
  publications: Publication[];
  claims: ClaimPage[];
  sources: SourcePage[];
  /** Sentences of all articles that wait for an editor's decision. */
  waiting: number;
}

/**
 * Reads `content/` below `root` and publishes every article. `site` is null where an editor got something wrong; then `issues`
 * holds all of it at once. Articles come in the order of their file names.
 */
export async function loadSite(root: URL, base: string): Promise<{ site: Site | null; issues: Issue[] }> {
  const { ledger, issues: ledgerIssues } = await readLedger(fileURLToPath(root));
  const files = await readArticles(root);
  if (ledger === null) return { site: null, issues: ledgerIssues };

  const prefix = base.replace(/\/$/, '');
  const href = (path: string): string => prefix + path;
  const issues = [...ledgerIssues];
  const publications: Publication[] = [];
  let waiting = 0;
  const slugs: Parameters<typeof repeatedSlugs>[0][number][] = [];
  for (const { file, text, register: registerText } of files) {
    const parsed =
      registerText === null
        ? { register: null, issues: [] }
        : parseRegister(registerText.text, registerText.file);
    issues.push(...parsed.issues);
    if (parsed.issues.length > 0) continue;
    const published = publish({ file, text, register: parsed.register, ledger, href });
    issues.push(...published.issues);
    const { publication } = published;
    if (publication === null) continue;
    publications.push(publication);
    if (parsed.register !== null) waiting += countWaiting(parsed.register);
    slugs.push({ file, slug: publication.slug, formerSlugs: publication.formerSlugs });
  }
  issues.push(...repeatedSlugs(slugs));
  if (issues.length > 0) return { site: null, issues };
  const claims = claimPages(ledger, publications);
  return {
    site: { settings: ledger.settings, publications, claims, sources: sourcePages(ledger, claims), waiting },
    issues: [],
  };
}

/** Reads every article with its register; `register` is null where there is none yet. */
export async function readArticles(root: URL): Promise<ArticleFile[]> {
  const folder = new URL('content/articles/', root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const slug = name.replace(/\.md$/, '');
      const registerUrl = new URL(`content/annotations/${slug}.json`, root);
      return {
        file: pathIn(root, new URL(name, folder)),
        text: await readFile(new URL(name, folder), 'utf8'),
        register: await readFile(registerUrl, 'utf8').then(
          (text) => ({ file: pathIn(root, registerUrl), text }),
          () => null,
        ),
      };
    }),
  );
}

const pathIn = (root: URL, url: URL): string =>
  relative(fileURLToPath(root), fileURLToPath(url)).replaceAll('\\', '/');

interface ArticleFile {
  file: string;
  text: string;
  register: { file: string; text: string } | null;
}
