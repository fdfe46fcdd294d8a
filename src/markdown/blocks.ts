import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import type { Block } from '../model/sentence.ts';
import { hasWords, isPhrasing } from './phrasing.ts';

const HEADING = /^h[1-6]$/;
/** Splits off white space as HTML folds it; a no-break space is a character of the text. */
const PIECES = /([ \t\n\r\f]+)/;
const isSpace = (piece: string): boolean => ' \t\n\r\f'.includes(piece[0] ?? '');

/** The text of a tree with the blocks that hold it, and the line of the file at each offset. */
export interface Blocks {
  /** Text of all blocks, joined by one line feed. Offsets in `blocks` are UTF-16, into this text. */
  text: string;
  blocks: Block[];
  /** The element of each block, in the order of `blocks`: always a heading or a paragraph. */
  elements: Element[];
  /** The line of the file, from 1, at an offset into `text`. */
  lineAt(offset: number): number;
}

/**
 * Finds the blocks of `tree` in reading order, and changes the tree so that the page shows exactly their text:
 * loose runs of words get a paragraph, white space is folded, the first `h1` alone stays an `h1`.
 * A tree without words has no blocks and an empty text.
 */
export function findBlocks(tree: Root): Blocks {
  wrapLooseRuns(tree);
  const state: State = {
    parts: [],
    length: 0,
    blocks: [],
    elements: [],
    lines: [],
    heading: null,
    lead: null,
    headline: false,
  };
  collect(tree, 'paragraph', state);
  return {
    text: state.parts.join('\n'),
    blocks: state.blocks,
    elements: state.elements,
    lineAt: (offset) => lineAt(state.lines, offset),
  };
}

/** Every text in a block is in a heading or a paragraph, also in list items, cells and quotes. */
function wrapLooseRuns(parent: Parents): void {
  if (
    parent.type === 'element' &&
    (parent.tagName === 'p' || parent.tagName === 'pre' || HEADING.test(parent.tagName))
  )
    return;
  const children: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    if (run.some(hasWords)) children.push({ type: 'element', tagName: 'p', properties: {}, children: run });
    run = [];
  };
  for (const child of parent.children as ElementContent[]) {
    if (isPhrasing(child)) run.push(child);
    else {
      flush();
      if (child.type === 'element') wrapLooseRuns(child);
      children.push(child);
    }
  }
  flush();
  parent.children = children;
}

function collect(parent: Parents, type: Block['type'], state: State): void {
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName === 'pre') continue;
    if (HEADING.test(child.tagName)) addBlock(child, 'heading', state);
    else if (child.tagName === 'p') addBlock(child, type, state);
    else collect(child, typeIn(child.tagName, type), state);
    if (child.tagName === 'ul' || child.tagName === 'ol') state.lead = null;
  }
}

function typeIn(tagName: string, outer: Block['type']): Block['type'] {
  if (tagName === 'li' || tagName === 'dd' || tagName === 'dt') return 'item';
  if (tagName === 'td' || tagName === 'th') return 'cell';
  return tagName === 'blockquote' ? 'quote' : outer;
}

function addBlock(element: Element, type: Block['type'], state: State): void {
  const start = state.length + (state.parts.length > 0 ? 1 : 0);
  const text = foldText(element, start, state.lines);
  if (text === '') return;
  const index = state.blocks.length;
  if (element.tagName === 'h1') {
    if (state.headline) element.tagName = 'h2';
    state.headline = true;
  }
  state.parts.push(text);
  state.length = start + text.length;
  const under =
    type === 'heading' ? null : type === 'item' && state.lead !== null ? state.lead : state.heading;
  state.blocks.push({ type, start, end: state.length, line: lineAt(state.lines, start), under });
  state.elements.push(element);
  if (type === 'heading') state.heading = index;
  if (type !== 'item') state.lead = type === 'paragraph' && text.endsWith(':') ? index : null;
}

/** Folds white space in the block, in place, and notes the line of each run of words. Returns the block's text. */
function foldText(element: Element, start: number, lines: LineMark[]): string {
  const folded: Text[] = [];
  let length = 0;
  // True at the start too: white space there is dropped.
  let afterSpace = true;
  const fold = (node: Text): void => {
    let line = node.position?.start?.line ?? lines.at(-1)?.line ?? 1;
    let value = '';
    for (const piece of node.value.split(PIECES)) {
      if (piece === '') continue;
      if (!isSpace(piece)) {
        lines.push({ offset: start + length + value.length, line });
        value += piece;
        afterSpace = false;
        continue;
      }
      if (!afterSpace) value += ' ';
      afterSpace = true;
      line += piece.split('\n').length - 1;
    }
    node.value = value;
    length += value.length;
    if (value !== '') folded.push(node);
  };
  const walk = (parent: Element): void => {
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') fold(child);
      if (child.type !== 'element') return [child];
      if (child.tagName !== 'br') {
        walk(child);
        return [child];
      }
      // A line break is white space between words, in the text as on the page.
      const space: Text = { type: 'text', value: ' ' };
      fold(space);
      return [child, space];
    });
  };
  walk(element);
  const last = folded.at(-1);
  if (last && afterSpace) last.value = last.value.slice(0, -1);
  return folded.map((node) => node.value).join('');
}

/** The line of the last mark at or before `offset`; 1 where there is none. */
function lineAt(lines: readonly LineMark[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1]?.line ?? 1;
}

interface LineMark {
  offset: number;
  line: number;
}

interface State {
  parts: string[];
  length: number;
  blocks: Block[];
  elements: Element[];
  lines: LineMark[];
  /** Index of the last heading, and of the paragraph ending in ":" that a list may belong to. */
  heading: number | null;
  lead: number | null;
  headline: boolean;
}
