import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLedger } from '../ledger/readLedger.ts';
import { readArticle } from '../markdown/readArticle.ts';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { ClaimPage, Publication, SourcePage } from '../model/publication.ts';
import type { Settings } from '../model/settings.ts';
import { parseRegister } from '../register/parseRegister.ts';
import { listRegisters } from '../register/registerStore.ts';
import { draftRegister, type Waiting } from './draftRegister.ts';
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
  waiting: Waiting;
}

/**
 * Reads `content/` below `root` and publishes every article. `site` is null where an editor got something wrong; then `issues`
 * holds all of it at once, ledger and articles. `warnings` stop nothing. Articles come in the order of their file names.
 *
 * With `desk` the articles show what nobody has decided yet, marked as such, and may be ahead of their registers: for `npm run dev`.
 */
export async function loadSite(root: URL, base: string, { desk = false } = {}): Promise<LoadedSite> {
  const path = fileURLToPath(root);
  const { ledger, issues: ledgerIssues } = await readLedger(path);
  const files = await readArticles(root);
  const today = new Date().toISOString().slice(0, 10);
  const prefix = base.replace(/\/$/, '');
  const read = files.map((file) => readOne(file, ledger, { href: (to) => prefix + to, desk, today }));
  const former = new Set(read.flatMap(({ formerSlugs }) => formerSlugs));
  const slugs = read.map(({ slug }) => slug);
  const issues = [
    ...ledgerIssues,
    ...read.flatMap((article) => article.issues),
    ...repeatedSlugs(read),
    ...orphanedRegisters(await listRegisters(path), slugs, former),
  ];
  const warnings = read.flatMap((article) => article.warnings);
  if (ledger === null || issues.length > 0) return { site: null, issues, warnings };
  const publications = read.flatMap(({ publication }) => publication ?? []);
  const claims = claimPages(ledger, publications);
  return {
    site: {
      ledger,
      settings: ledger.settings,
      publications,
      claims,
      sources: sourcePages(ledger, claims),
      waiting: read.map((article) => article.waiting).reduce(add, NOTHING_WAITS),
    },
    issues: [],
    warnings,
  };
}

export interface LoadedSite {
  site: Site | null;
  issues: Issue[];
  warnings: Issue[];
}

/** Without a ledger an article cannot be published, but its own faults and its register's are found all the same. */
function readOne(
  { file, text, register: stored }: ArticleFile,
  ledger: Ledger | null,
  { href, desk, today }: { href: (path: string) => string; desk: boolean; today: string },
): ReadOne {
  const slug = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const parsed = stored === null ? { register: null, issues: [] } : parseRegister(stored.text, stored.file);
  const read = readArticle({ file, text });
  const { frontMatter, issues, warnings } = read;
  const one = { file, slug, formerSlugs: frontMatter?.formerSlugs ?? [], publication: null, warnings };
  if (ledger === null || parsed.issues.length > 0)
    return { ...one, issues: [...issues, ...parsed.issues], waiting: NOTHING_WAITS };
  const draft = frontMatter === null ? null : draftRegister(read.article, parsed.register, ledger, today);
  const published = publish({ read, register: parsed.register, ledger, href, draft: desk ? draft : null });
  return {
    ...one,
    ...published,
    warnings: [...warnings, ...published.warnings],
    waiting: draft?.waiting ?? NOTHING_WAITS,
  };
}

const NOTHING_WAITS: Waiting = { sentences: 0, fresh: 0 };
const add = (a: Waiting, b: Waiting): Waiting => ({
  sentences: a.sentences + b.sentences,
  fresh: a.fresh + b.fresh,
});

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
  warnings: Issue[];
  waiting: Waiting;
}

interface ArticleFile {
  file: string;
  text: string;
  register: { file: string; text: string } | null;
}
