import { toHtml } from 'hast-util-to-html';
import { drawArticle, type PlacedRemoval } from '../annotate/drawArticle.ts';
import { drawWithdrawn } from '../annotate/drawWithdrawn.ts';
import type { ReadArticle } from '../markdown/readArticle.ts';
import type { Article, ArticleFrontMatter } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Publication, PublishedSentence, Tally } from '../model/publication.ts';
import type { Line, Register, Tombstone } from '../model/register.ts';
import { checkRegister } from '../register/checkRegister.ts';
import { normalise } from '../text/normalForm.ts';
import { judgeIn, judgeText } from './judgeText.ts';
import { part } from './part.ts';

/** What one article is published from. */
export interface PublishInput {
  /** The article as read; its tree is drawn into. */
  read: ReadArticle;
  /** Null where there is none yet. */
  register: Register | null;
  ledger: Ledger;
  href: (path: string) => string;
}

/**
 * Publishes one article: its accepted sightings judged, its marks and receipts drawn. `publication` is null where anything is
 * wrong with the article or its register; `issues` then holds all of it.
 */
export function publish({ read, register, ledger, href }: PublishInput): {
  publication: Publication | null;
  issues: Issue[];
} {
  const { article, frontMatter, tree, elements, issues } = read;
  if (frontMatter === null || issues.length > 0) return { publication: null, issues };
  const { file } = article;
  const faults = [
    ...checkSlug(file, frontMatter),
    ...checkReferences(file, frontMatter, ledger),
    ...checkRegister({ article, register, ledger, judge: judgeIn(ledger, article.basedOn) }),
  ];
  if (register === null || faults.length > 0) return { publication: null, issues: faults };
  if (register.withdrawn !== undefined) {
    const html = toHtml(drawWithdrawn(article.headline, placeRemovals(register), href));
    return { publication: assemble(frontMatter, [], register, html), issues: [] };
  }

  const sentences = register.sentences.map((line, index) => publishSentence(line, article, index, ledger));
  drawArticle(tree, elements, article, sentences, {
    href,
    blockIds: blockIds(article, register),
    alsoBlocks: alsoBlocks(article, register),
    removals: placeRemovals(register),
    contact: ledger.settings.contact,
  });
  return { publication: assemble(frontMatter, sentences, register, toHtml(tree)), issues: [] };
}

function publishSentence(line: Line, article: Article, index: number, ledger: Ledger): PublishedSentence {
  const { start, end } = article.sentences[index] as { start: number; end: number };
  const text = article.text.slice(start, end);
  const { toOriginal } = normalise(text);
  const accepted =
    line.state === 'accepted' ? line.sightings.filter(({ decision }) => decision === 'accepted') : [];
  const sightings = accepted.map((sighting) => ({
    ...sighting,
    words: [toOriginal(sighting.words[0]), toOriginal(sighting.words[1])] as [number, number],
  }));
  const { judgement, inPart, each } = judgeText(text, sightings, ledger, article.basedOn);
  const parts = sightings.flatMap((sighting, at) => {
    const claim = ledger.claims.get(sighting.claim);
    if (claim === undefined) return [];
    const place = {
      words: sighting.words,
      judgement: each[at] ?? null,
      written: article.written,
      basedOn: article.basedOn,
    };
    return [part(sighting, claim, ledger, place)];
  });
  const unchecked =
    line.state === 'accepted' && line.unchecked?.decision === 'accepted' && judgement === null;
  return {
    id: line.id,
    block: line.block,
    text,
    kind: line.kind,
    judgement: unchecked ? { verdict: 'unsourced', reason: 'unchecked' } : judgement,
    inPart,
    parts,
    suspended:
      line.state === 'edited' && line.was
        ? { on: line.was.on, text: line.was.text, verdict: line.was.verdict }
        : null,
    also: line.also ?? [],
  };
}

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

/** Where each tombstone stands: behind the sentence it followed, or behind whatever that one followed if it is gone too. */
function placeRemovals({ sentences, tombstones }: Register): PlacedRemoval[] {
  const index = new Map(
    sentences.flatMap((line, at) => [line.id, ...(line.also ?? [])].map((id) => [id, at] as const)),
  );
  const stones = new Map(tombstones.map((stone) => [stone.id, stone]));
  const living = new Set(sentences.flatMap(({ block, alsoBlocks: more = [] }) => [block, ...more]));
  return tombstones.map((stone) => {
    const seen = new Set<string>();
    let after = stone.after;
    while (after !== null && !index.has(after) && !seen.has(after)) {
      seen.add(after);
      after = stones.get(after)?.after ?? null;
    }
    const blocks = [stone.block, ...(stone.alsoBlocks ?? [])].filter((id) => !living.has(id));
    for (const id of blocks) living.add(id);
    return { removed: removal(stone, blocks), after: after === null ? null : (index.get(after) ?? null) };
  });
}

function removal({ id, text, verdict, removed: on, also = [] }: Tombstone, blocks: readonly string[]) {
  return { id, text, verdict, on, also: [...also, ...blocks] };
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
