import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Article } from '../model/article.ts';
import type { PublishedSentence, Removed } from '../model/publication.ts';
import { drawBlock, hasReceipt } from './drawBlock.ts';
import { joinRuns } from './joinRuns.ts';
import { drawNotes } from './notes.ts';
import { drawPermalink } from './permalink.ts';
import { placeReceipts } from './placeReceipts.ts';
import { drawProposal } from './proposal.ts';
import { drawReceipts } from './receipts.ts';
import { drawRemoved } from './removed.ts';

/** A removed sentence and where it stood: after the sentence of this index, before all where null. */
export interface PlacedRemoval {
  removed: Removed;
  after: number | null;
}

export interface DrawOptions {
  /** Turns a path of the site into an address under its base. */
  href: (path: string) => string;
  /** Ids of the blocks, in the order of `article.blocks`; null for a block without sentences. */
  blockIds: ReadonlyArray<string | null>;
  /** Further ids that land on a block, by its index: blocks that were merged into it. */
  alsoBlocks: ReadonlyMap<number, readonly string[]>;
  removals: readonly PlacedRemoval[];
  /** Where readers report errors. */
  contact?: string;
}

/**
 * Draws an article's sentences, marks, badges and receipts into `tree`, in place. `sentences` go with `article.sentences`,
 * one for one; `elements` with `article.blocks`. The words of the article are the same before and after: what is added
 * are badges, and notes behind the block that they belong to.
 */
export function drawArticle(
  tree: Root,
  elements: readonly Element[],
  article: Article,
  sentences: readonly PublishedSentence[],
  options: DrawOptions,
): void {
  const indexOf = new Map(elements.map((element, index) => [element, index]));
  const byBlock = groupBy(article.sentences.keys(), (index) => article.sentences[index]?.block ?? -1);
  const removalsAfter = groupBy(options.removals.keys(), (index) => options.removals[index]?.after ?? -1);
  const ways = waysOn(sentences.filter(hasReceipt));
  let number = 0;
  const draw = (parent: Parents): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      const block = indexOf.get(child);
      if (block === undefined) {
        draw(child);
        return [child];
      }
      const held = byBlock.get(block) ?? [];
      const { start = 0 } = article.blocks[block] ?? {};
      drawBlock(
        child,
        held.map((index) => {
          const { start: from, end: to } = article.sentences[index] as { start: number; end: number };
          return { sentence: sentences[index] as PublishedSentence, start: from - start, end: to - start };
        }),
      );
      const id = options.blockIds[block];
      child.properties = { ...child.properties, ...(id && { id }), className: ['block'] };
      const anchors = (options.alsoBlocks.get(block) ?? []).map((also) => h('span.anchor', { id: also }));
      child.children.unshift(...anchors);
      if (id) child.children.push(drawPermalink(id, child, ++number));
      const receipts = drawReceipts(
        held.map((index) => sentences[index] as PublishedSentence).filter(hasReceipt),
        // Beside the headline stands the head of the article, which is long enough for any note.
        block === 0 ? null : textOf(child).length,
        ({ id: sentence }) => ({ ...ways.get(sentence), ...options }),
      );
      const proposals = held.flatMap((index) => {
        const sentence = sentences[index] as PublishedSentence;
        return sentence.proposed ? [drawProposal(sentence, sentence.proposed, options.href)] : [];
      });
      const notes = drawNotes(receipts, proposals);
      placeReceipts([child, ...notes]);
      const removed = held.flatMap((index) => removalsAfter.get(index) ?? []);
      return [
        ...(block === 0 ? drawRemovals(removalsAfter.get(-1) ?? [], options) : []),
        child,
        ...notes,
        ...drawRemovals(removed, options),
      ];
    });
  };
  draw(tree);
  tree.children = joinRuns(tree.children as ElementContent[]);
}

/** The sentences before and after each one. */
function waysOn(sentences: readonly PublishedSentence[]): Map<string, { previous?: string; next?: string }> {
  return new Map(
    sentences.map(({ id }, index) => {
      const [previous, next] = [sentences[index - 1]?.id, sentences[index + 1]?.id];
      return [id, { ...(previous && { previous }), ...(next && { next }) }];
    }),
  );
}

function drawRemovals(indices: readonly number[], options: DrawOptions): Element[] {
  return indices.map((index) => drawRemoved((options.removals[index] as PlacedRemoval).removed, options));
}

function groupBy(items: Iterable<number>, key: (item: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
