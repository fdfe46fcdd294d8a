import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { placeReceipts } from './placeReceipts.ts';

/** Paragraphs that share the margin with the heading above them. With more, a note could stand far from its words. */
const PARAGRAPHS_JOINED = 2;

/**
 * Puts words and the notes beside them in one `div.run`: a paragraph with its notes; or a heading that has notes, and the paragraphs with
 * notes right beneath it, up to two, with the notes of all, because beside a heading alone there is never room for a note, and the room
 * would be torn out of the text. All else stays as it is.
 */
export function joinRuns(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (let at = 0; at < children.length; ) {
    const run = runAt(children, at);
    joined.push(run?.element ?? (children[at] as ElementContent));
    at = run?.end ?? at + 1;
  }
  return joined;
}

function runAt(children: readonly ElementContent[], at: number): { element: Element; end: number } | null {
  const first = children[at];
  const notes = children[at + 1];
  if (!isNotes(notes)) return null;
  if (isParagraph(first)) return { element: drawRun([first], notes.children), end: at + 2 };
  if (!isHeading(first)) return null;
  const words: ElementContent[] = [first];
  const receipts = [...notes.children];
  let end = at + 2;
  for (let joined = 0; joined < PARAGRAPHS_JOINED; joined++) {
    let next = end;
    while (isSpace(children[next])) next++;
    const block = children[next];
    const beside = children[next + 1];
    if (!isParagraph(block) || !isNotes(beside)) break;
    words.push(...children.slice(end, next), block);
    receipts.push(...beside.children);
    end = next + 2;
  }
  return end === at + 2 ? null : { element: drawRun(words, receipts), end };
}

function drawRun(words: ElementContent[], receipts: ElementContent[]): Element {
  const run = [...words, h('div.notes', receipts)];
  placeReceipts(run);
  return h('div.run', run);
}

const isHeading = (node?: ElementContent): node is Element =>
  isBlock(node) && ['h2', 'h3', 'h4', 'h5', 'h6'].includes(node.tagName);
const isParagraph = (node?: ElementContent): node is Element => isBlock(node) && node.tagName === 'p';
const isBlock = (node?: ElementContent): node is Element => hasClass(node, 'block');
const isNotes = (node?: ElementContent): node is Element => hasClass(node, 'notes');
const isSpace = (node?: ElementContent): boolean => node?.type === 'text' && node.value.trim() === '';

function hasClass(node: ElementContent | undefined, name: string): node is Element {
  const classes = node?.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(classes) && classes.includes(name);
}
