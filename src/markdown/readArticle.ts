import type { Element, Root } from 'hast';
import type { Article, ArticleFrontMatter } from '../model/article.ts';
import { daySchema, firstDay, lastDay } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import { findSentences } from '../text/sentences.ts';
import { findBlocks } from './blocks.ts';
import { checkFrontMatter, looseFrontMatter, splitFrontMatter } from './frontMatter.ts';
import { toHast } from './toHast.ts';
import { tooDeep } from './tooDeep.ts';
import { unclosedComments } from './unclosedComments.ts';

/** An article read from its file: words, markup and what its front matter says. */
export interface ReadArticle {
  article: Article;
  /** Null for a foreign file, and where the front matter has faults. */
  frontMatter: ArticleFrontMatter | null;
  tree: Root;
  /** The element of each block of `article.blocks`, within `tree`. */
  elements: Element[];
  issues: Issue[];
  /** What an editor should look at; it keeps nothing from being published. */
  warnings: Issue[];
}

/**
 * Reads one Markdown file. With `foreign`, any file goes: front matter may be missing or hold other fields, of which `headline`,
 * `title`, `written` and `date` are used. Never throws: an empty file is an article without sentences, and so is one whose
 * Markdown cannot be read, with an issue.
 */
export function readArticle({
  file,
  text,
  foreign = false,
}: {
  file: string;
  text: string;
  foreign?: boolean;
}): ReadArticle {
  const { yaml, body } = splitFrontMatter(text);
  const checked = foreign ? { frontMatter: null, issues: [] } : checkFrontMatter(file, yaml);
  const loose = looseFrontMatter(yaml);
  const { tree, fault } = readTree(file, body);
  const frontMatter = fault === null ? checked.frontMatter : null;
  const issues = fault === null ? checked.issues : [...checked.issues, fault];
  const title = frontMatter?.headline ?? firstString(loose?.['headline'], loose?.['title']);
  if (title !== null && !tree.children.some(isHeadline)) tree.children.unshift(headline(title));
  const { text: words, blocks, elements, lineAt } = findBlocks(tree);
  const sentences = blocks.flatMap((block, index) =>
    findSentences(words.slice(block.start, block.end)).map(([start, end]) => ({
      block: index,
      start: block.start + start,
      end: block.start + end,
      line: lineAt(block.start + start),
    })),
  );
  const slug = frontMatter?.slug ?? file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const article: Article = {
    slug,
    file,
    headline: title ?? words.slice(blocks[0]?.start ?? 0, blocks[0]?.end ?? 0),
    written: span(frontMatter?.written ?? loose?.['written'] ?? loose?.['date']),
    basedOn: frontMatter?.basedOn ?? [],
    text: words,
    blocks,
    sentences,
  };
  const unclosed = fault === null ? unclosedComments(body) : [];
  const warnings = unclosed.map((line) => unclosedComment(file, line));
  return { article, frontMatter, tree, elements, issues, warnings };
}

/** Never throws: what a plugin cannot read is an issue, and no half-read article. */
function readTree(file: string, body: string): { tree: Root; fault: Issue | null } {
  const unreadable = (message: string, advice: string): { tree: Root; fault: Issue } => ({
    tree: { type: 'root', children: [] },
    fault: { kind: 'invalid-article', file, line: null, message, advice },
  });
  try {
    const tree = toHast(body);
    if (!tooDeep(tree)) return { tree, fault: null };
  } catch (error) {
    if (!(error instanceof RangeError))
      return unreadable(
        `The Markdown cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
        'Take away what was added last until it can be read; then report what it was.',
      );
  }
  return unreadable(
    'Quotations, lists or HTML elements stand in each other too deeply to be read.',
    'Close the elements, or take some of the levels away.',
  );
}

const unclosedComment = (file: string, line: number): Issue => ({
  kind: 'unclosed-comment',
  file,
  line,
  message: 'A comment begins here and is never closed, so that what follows it is not on the page.',
  advice: 'End it with "-->", or take its "<!--" away.',
});

const isHeadline = (node: Root['children'][number]): boolean =>
  node.type === 'element' && node.tagName === 'h1';

function headline(title: string): Element {
  return { type: 'element', tagName: 'h1', properties: {}, children: [{ type: 'text', value: title }] };
}

function firstString(...values: unknown[]): string | null {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? null;
}

/** First and last possible day, as `YYYY-MM-DD`; null where nothing usable is said. */
function span(written: unknown): [string, string] | null {
  const days = (Array.isArray(written) ? written : [written]).map((day) =>
    daySchema.safeParse(day instanceof Date ? day.toISOString().slice(0, 10) : day),
  );
  const [first] = days;
  const last = days.at(-1);
  return first?.success && last?.success ? [firstDay(first.data), lastDay(last.data)] : null;
}
