import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLedger } from '../ledger/readLedger.ts';
import { readArticle } from '../markdown/readArticle.ts';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { ClaimPage, Publication, SourcePage } from '../model/publication.ts';
import type { Settings } from '../model/settings.ts';
import { countWaiting } from '../register/checkRegister.ts';
import { parseRegister } from '../register/parseRegister.ts';
import { listRegisters } from '../register/registerStore.ts';
import { orphanedRegisters } from './orphanedRegisters.ts';
import { publish } from './publish.ts';
import { claimPages, sourcePages } from './recordPages.ts';
import { repeatedSlugs } from './repeatedSlugs.ts';

/** Everything the pages show, as plain data. */
export interface Site {
  ledger: Ledger;
  settings: Settings;
  publications: Publication[];
  claims: ClaimPage[];
  sources: SourcePage[];
  /** Sentences of all articles that wait for an editor's decision. */
  waiting: number;
}

/**
 * Reads `content/` below `root` and publishes every article. `site` is null where an editor got something wrong; then `issues`
 * holds all of it at once, ledger and articles. Articles come in the order of their file names.
 */
export async function loadSite(root: URL, base: string): Promise<{ site: Site | null; issues: Issue[] }> {
  const path = fileURLToPath(root);
  const { ledger, issues: ledgerIssues } = await readLedger(path);
  const files = await readArticles(root);
  const prefix = base.replace(/\/$/, '');
  const read = files.map((file) => readOne(file, ledger, (to) => prefix + to));
  const former = new Set(read.flatMap(({ formerSlugs }) => formerSlugs));
  const slugs = read.map(({ slug }) => slug);
  const issues = [
    ...ledgerIssues,
    ...read.flatMap((article) => article.issues),
    ...repeatedSlugs(read),
    ...orphanedRegisters(await listRegisters(path), slugs, former),
  ];
  if (ledger === null || issues.length > 0) return { site: null, issues };
  const publications = read.flatMap(({ publication }) => publication ?? []);
  const claims = claimPages(ledger, publications);
  const waiting = read.reduce((total, article) => total + article.waiting, 0);
  return {
    site: {
      ledger,
      settings: ledger.settings,
      publications,
      claims,
      sources: sourcePages(ledger, claims),
      waiting,
    },
    issues: [],
  };
}

/** Without a ledger an article cannot be published, but its own faults and its register's are found all the same. */
function readOne(
  { file, text, register: stored }: ArticleFile,
  ledger: Ledger | null,
  href: (path: string) => string,
): ReadOne {
  const slug = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const parsed = stored === null ? { register: null, issues: [] } : parseRegister(stored.text, stored.file);
  const read = readArticle({ file, text });
  const { frontMatter, issues } = read;
  const one = { file, slug, formerSlugs: frontMatter?.formerSlugs ?? [], publication: null, waiting: 0 };
  if (ledger === null || parsed.issues.length > 0) return { ...one, issues: [...issues, ...parsed.issues] };
  const published = publish({ read, register: parsed.register, ledger, href });
  const waiting = parsed.register === null ? 0 : countWaiting(parsed.register);
  return { ...one, ...published, waiting };
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

interface ReadOne {
  file: string;
  slug: string;
  formerSlugs: readonly string[];
  publication: Publication | null;
  issues: Issue[];
  waiting: number;
}

interface ArticleFile {
  file: string;
  text: string;
  register: { file: string; text: string } | null;
}
