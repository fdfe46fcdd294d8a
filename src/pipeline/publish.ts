import { toHtml } from 'hast-util-to-html';
import { drawArticle } from '../annotate/drawArticle.ts';
import { drawWithdrawn } from '../annotate/drawWithdrawn.ts';
import type { ReadArticle } from '../markdown/readArticle.ts';
import type { Article, ArticleFrontMatter } from '../model/article.ts';
import type { Issue, IssueKind } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Publication, PublishedSentence, Tally } from '../model/publication.ts';
import type { Register } from '../model/register.ts';
import { checkRegister } from '../register/checkRegister.ts';
import type { DraftRegister } from './draftRegister.ts';
import { judgeIn } from './judgeText.ts';
import { placeRemovals } from './placeRemovals.ts';
import { proposed } from './proposed.ts';
import { publishSentence } from './publishSentence.ts';

/** What one article is published from. */
export interface PublishInput {
  /** The article as read; its tree is drawn into. */
  read: ReadArticle;
  /** Null where there is none yet. */
  register: Register | null;
  ledger: Ledger;
  href: (path: string) => string;
  /** What no editor has decided yet, to be shown beside what was: for the desk alone. Null, and nothing of it reaches a page. */
  draft?: DraftRegister | null;
}

/**
 * Publishes one article: its accepted sightings judged, its marks and receipts drawn. `publication` is null where anything is
 * wrong with the article or its register; `issues` then holds all of it. With a `draft`, an article that has gone ahead of its register
 * is shown by the draft, and what a build would stop at are `warnings`.
 */
export function publish({ read, register, ledger, href, draft = null }: PublishInput): Published {
  const { article, frontMatter, tree, elements, issues } = read;
  if (frontMatter === null || issues.length > 0) return refused(issues);
  const { file } = article;
  const misnamed = checkSlug(file, frontMatter);
  const faults = [
    ...misnamed,
    ...checkReferences(file, frontMatter, ledger),
    // Under another name there is another register, or none.
    ...(misnamed.length > 0
      ? []
      : checkRegister({ article, register, ledger, judge: judgeIn(ledger, article.basedOn) })),
  ];
  const isAhead = draft !== null && faults.some(isForAnnotate);
  const shown = isAhead ? draft.register : register;
  const stopping = isAhead ? faults.filter((fault) => !isForAnnotate(fault)) : faults;
  if (shown === null || stopping.length > 0) return refused(faults);
  const published = (publication: Publication): Published => ({
    publication,
    issues: [],
    warnings: isAhead ? faults : [],
  });
  if (shown.withdrawn !== undefined) {
    const html = toHtml(drawWithdrawn(article.headline, placeRemovals(shown), href));
    return published(assemble(frontMatter, [], shown, html));
  }

  const sentences = shown.sentences.map((line, index): PublishedSentence => {
    const sentence = publishSentence(line, article, index, ledger);
    const proposal = draft === null ? null : proposed(draft, index, sentence, article, ledger);
    return proposal === null ? sentence : { ...sentence, proposed: proposal };
  });
  drawArticle(tree, elements, article, sentences, {
    href,
    blockIds: blockIds(article, shown),
    alsoBlocks: alsoBlocks(article, shown),
    removals: placeRemovals(shown),
    contact: ledger.settings.contact,
  });
  return published(assemble(frontMatter, sentences, shown, toHtml(tree)));
}

export interface Published {
  publication: Publication | null;
  issues: Issue[];
  warnings: Issue[];
}

const refused = (issues: Issue[]): Published => ({ publication: null, issues, warnings: [] });

/** What `npm run annotate` puts right by itself. */
const FOR_ANNOTATE: readonly IssueKind[] = [
  'missing-register',
  'stale-text',
  'stale-verdict',
  'unknown-claim',
];
const isForAnnotate = ({ kind }: Issue): boolean => FOR_ANNOTATE.includes(kind);

/** The block id of each block, from the first of its sentences. */
function blockIds(article: Article, register: Register): Array<string | null> {
  const ids: Array<string | null> = article.blocks.map(() => null);
  article.sentences.forEach(({ block }, index) => {
    ids[block] ??= register.sentences[index]?.block ?? null;
  });
  return ids;
}

function alsoBlocks(article: Article, register: Register): Map<number, string[]> {
  const also = new Map<number, string[]>();
  article.sentences.forEach(({ block }, index) => {
    const ids = register.sentences[index]?.alsoBlocks ?? [];
    if (ids.length > 0) also.set(block, [...(also.get(block) ?? []), ...ids]);
  });
  return also;
}

function assemble(
  frontMatter: ArticleFrontMatter,
  sentences: PublishedSentence[],
  register: Register,
  html: string,
): Publication {
  const { written, origin } = frontMatter;
  return {
    slug: frontMatter.slug,
    headline: frontMatter.headline,
    inLanguage: frontMatter.inLanguage,
    author: frontMatter.author ?? null,
    written: written === undefined ? null : Array.isArray(written) ? written : [written, written],
    origin: {
      publisher: origin.publisher ?? null,
      url: origin.url ?? null,
      credits: origin.credits ?? null,
      note: origin.note ?? null,
    },
    basedOn: frontMatter.basedOn,
    cites: frontMatter.cites,
    leavesOut: frontMatter.leavesOut,
    response: frontMatter.response ?? null,
    formerSlugs: frontMatter.formerSlugs,
    withdrawn: register.withdrawn ?? null,
    sentences,
    removed: placeRemovals(register).map(({ removed }) => removed),
    tally: tally(sentences),
    changes: register.changes,
    html,
  };
}

function tally(sentences: readonly PublishedSentence[]): Tally {
  const count = (verdict: string) =>
    sentences.filter(({ judgement }) => judgement?.verdict === verdict).length;
  return {
    sentences: sentences.length,
    verified: count('verified'),
    disputed: count('disputed'),
    unsourced: count('unsourced'),
  };
}

function checkSlug(file: string, { slug }: ArticleFrontMatter): Issue[] {
  if (file.endsWith(`/${slug}.md`)) return [];
  return [
    {
      kind: 'invalid-article',
      file,
      line: 2,
      message: `The slug "${slug}" is not the name of the file.`,
      advice: `Name the file ${slug}.md, or set the slug to the file's name; list an old slug under formerSlugs, so that its links go on working.`,
    },
  ];
}

function checkReferences(file: string, { basedOn, leavesOut }: ArticleFrontMatter, ledger: Ledger): Issue[] {
  const unknown = (field: string, id: string, folder: string): Issue => ({
    kind: 'unknown-id',
    file,
    line: null,
    message: `The field "${field}" names "${id}", which does not exist.`,
    advice: `Use the name of a file in content/${folder}/ without its ending.`,
  });
  return [
    ...basedOn.filter((id) => !ledger.sources.has(id)).map((id) => unknown('basedOn', id, 'sources')),
    ...leavesOut.filter((id) => !ledger.claims.has(id)).map((id) => unknown('leavesOut', id, 'claims')),
  ];
}
