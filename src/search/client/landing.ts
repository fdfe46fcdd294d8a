import { findMarks } from '../findMarks.ts';
import { HIGHLIGHT } from '../landingAddress.ts';
import { readQuery } from '../query.ts';
import './loadStyle.ts';

/**
 * Lights up the paragraph that the address names, and the words searched for in it. The words are ranges, not elements, so that every
 * sentence stays the one element it is; browsers without such highlights show the paragraph alone.
 */
export function lightUp(): void {
  const text = new URLSearchParams(location.search).get(HIGHLIGHT) ?? '';
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const block = target?.closest('[id^="p-"]') ?? target;
  if (!(block instanceof HTMLElement) || text === '') return;
  block.dataset['landed'] = '';
  if (!('highlights' in CSS)) return;
  const query = { ...readQuery(text), open: false };
  const sentences = [...block.querySelectorAll('[data-sentence]')];
  const ranges = (sentences.length > 0 ? sentences : [block]).flatMap((sentence) =>
    findMarks(sentence.textContent ?? '', query).flatMap(
      ([start, end]) => rangeIn(sentence, start, end) ?? [],
    ),
  );
  CSS.highlights.set('searched', new Highlight(...ranges));
}

/** The range of UTF-16 offsets in the text of `element`, across its inner elements. */
function rangeIn(element: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let from = 0;
  let isBegun = false;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const to = from + node.data.length;
    if (!isBegun && start < to) {
      range.setStart(node, start - from);
      isBegun = true;
    }
    if (isBegun && end <= to) {
      range.setEnd(node, end - from);
      return range;
    }
    from = to;
  }
  return null;
}
