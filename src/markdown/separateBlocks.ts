import type { Element, ElementContent, Parents, Root } from 'hast';
import { hasWords, isPhrasing } from './phrasing.ts';

const HOLDS_WORDS = /^(?:p|h[1-6])$/;

/**
 * Changes the tree so that what holds words holds no blocks. A link around two paragraphs becomes a link in each; a heading that
 * was never closed ends before the table in it. HTML allows both, but a sentence in them would be torn by the browser.
 * A link around a block that holds links goes: links in links are none.
 */
export function separateBlocks(tree: Root): void {
  const holding = findHolding(tree);
  const separate = (parent: Parents): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      separate(child);
      if (!holding.blocks.has(child)) return [child];
      if (HOLDS_WORDS.test(child.tagName)) return wrapRuns(child.children, child, 'here');
      if (!isPhrasing(child)) return [child];
      if (child.tagName === 'a' && holding.links.has(child)) return child.children;
      return wrapRuns(child.children, child, 'within blocks too');
    });
  };
  separate(tree);
}

/** `children` with each run of words in a copy of `wrapper`. */
function wrapRuns(
  children: readonly ElementContent[],
  wrapper: Element,
  where: 'here' | 'within blocks too',
): ElementContent[] {
  const out: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    // White space between the rows of a table has to stay bare.
    if (run.some(hasWords)) out.push({ ...wrapper, properties: { ...wrapper.properties }, children: run });
    else out.push(...run);
    run = [];
  };
  for (const child of children) {
    if (child.type !== 'element' || isPhrasing(child)) {
      run.push(child);
      continue;
    }
    flush();
    out.push(where === 'here' ? child : { ...child, children: wrapRuns(child.children, wrapper, where) });
  }
  flush();
  return out;
}

/** Which elements hold a block, and which hold a link. */
function findHolding(tree: Root): { blocks: Set<Element>; links: Set<Element> } {
  const blocks = new Set<Element>();
  const links = new Set<Element>();
  const look = (parent: Parents): { block: boolean; link: boolean } => {
    let block = false;
    let link = false;
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const within = look(child);
      block ||= within.block || !isPhrasing(child);
      link ||= within.link || child.tagName === 'a';
    }
    if (block && parent.type === 'element') blocks.add(parent);
    if (link && parent.type === 'element') links.add(parent);
    return { block, link };
  };
  look(tree);
  return { blocks, links };
}
