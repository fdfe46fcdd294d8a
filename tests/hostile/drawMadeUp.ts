import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { drawArticle } from '../../src/annotate/drawArticle.ts';
import { readArticle } from '../../src/markdown/readArticle.ts';
import type { Part, PublishedSentence } from '../../src/model/publication.ts';
import { JUDGEMENTS, madeUpId, madeUpPart, madeUpSentence } from '../madeUpSentence.ts';

/** An article as the page gets it, and what was read of it. */
export interface MadeUp {
  html: string;
  /** By id, in order. */
  sentences: ReadonlyMap<string, string>;
}

/**
 * Publishes a Markdown text through the project's own pipeline as if an editor had accepted one sighting in every sentence, with
 * the verdicts in turn. `part` and `sentence` add to what is made up.
 */
export function drawMadeUp(
  markdown: string,
  { part = {}, sentence = {} }: { part?: Partial<Part>; sentence?: Partial<PublishedSentence> } = {},
): MadeUp {
  const { article, tree, elements } = readArticle({ file: 'made-up.md', text: markdown, foreign: true });
  const sentences = article.sentences.map(({ start, end }, index) => {
    const text = article.text.slice(start, end);
    const judgement = JUDGEMENTS[index % JUDGEMENTS.length] ?? null;
    const words: [number, number] = [0, Math.ceil(text.length / 2)];
    const parts = [madeUpPart({ judgement, words, says: '$1', sourcesSay: '$2', ...part })];
    return madeUpSentence(index, text, { judgement, parts, ...sentence });
  });
  draw(tree, elements, article, sentences);
  return { html: toHtml(tree), sentences: new Map(sentences.map(({ id, text }) => [id, text])) };
}

function draw(
  tree: Root,
  elements: readonly Element[],
  article: ReturnType<typeof readArticle>['article'],
  sentences: readonly PublishedSentence[],
): void {
  drawArticle(tree, elements, article, sentences, {
    href: (path) => path,
    blockIds: article.blocks.map((_, index) => madeUpId('p', index)),
    alsoBlocks: new Map(),
    removals: [],
  });
}
