import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { findDirective, plain } from '../annotate/findDirective.ts';
import { pageText, type Reader } from '../annotate/pageText.ts';
import { comparable, textDirective } from '../annotate/textDirective.ts';

/** What the links that an article page offers of its blocks and sentences name when they are copied. */
export interface CheckedLinks {
  /** Ids whose link names their words, each once in the page. */
  named: string[];
  /** Ids that lead to their place alone: nothing tells their words from others. */
  bare: string[];
  /** Ids whose directive a browser could take for other words: a fault of the programme. */
  wrong: string[];
}

/** Reads a page as it was built, makes the directive of each link as the page will do, and looks for its words as a browser does. */
export function checkLinks(page: Nodes): CheckedLinks {
  const { text, places } = pageText<Nodes>(page, HAST);
  const checked: CheckedLinks = { named: [], bare: [], wrong: [] };
  const [compared, searched] = [comparable(text), plain(text)];
  for (const [id, element] of linked(page)) {
    const sentences = isSentence(element) ? [element] : elementsIn(element).filter(isSentence);
    const start = places.get(sentences[0] as Element)?.[0] ?? 0;
    const end = places.get(sentences.at(-1) as Element)?.[1] ?? 0;
    const directive = textDirective(text, start, end, compared);
    const found = directive === '' ? [] : findDirective(directive, text, searched);
    const [first] = found;
    const isRight = found.length === 1 && first?.[0] === start && first[1] > start && first[1] <= end;
    checked[directive === '' ? 'bare' : isRight ? 'named' : 'wrong'].push(id);
  }
  return checked;
}

/** Each id that a link offers, with the element that bears it. */
function linked(page: Nodes): Map<string, Element> {
  const all = elementsIn(page);
  const byId = new Map(all.map((element) => [element.properties['id'], element]));
  const found = new Map<string, Element>();
  for (const link of all.filter(isOffered)) {
    const id = String(link.properties['href']).slice(1);
    const element = byId.get(id);
    if (element !== undefined) found.set(id, element);
  }
  return found;
}

const isOffered = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' &&
  Array.isArray(properties['className']) &&
  (properties['className'].includes('at') || properties['className'].includes('here'));
const isSentence = ({ properties }: Element): boolean => 'dataSentence' in properties;

function elementsIn(node: Nodes): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    found.push(element);
  });
  return found;
}

const HAST: Reader<Nodes> = {
  text: (node) => (node.type === 'text' ? node.value : null),
  tag: (node) => (node.type === 'element' ? node.tagName : null),
  isBadge: (node) => node.type === 'element' && 'dataBadge' in node.properties,
  children: (node) => ('children' in node ? (node.children as Nodes[]) : []),
};
