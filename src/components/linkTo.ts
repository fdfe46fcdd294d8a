import { pageText, type Reader } from '../annotate/pageText.ts';
import { textDirective } from '../annotate/textDirective.ts';

/** The address of a block or a sentence, with the directive that names its words where they can be told from all others in the page. */
export function linkTo(id: string): string {
  const element = document.getElementById(id);
  const sentences = element?.matches('[data-sentence]')
    ? [element]
    : [...(element?.querySelectorAll('[data-sentence]') ?? [])];
  const { text, places } = pageText<Node>(document.body, DOM);
  const [start] = places.get(sentences[0] as Node) ?? [0];
  const [, end] = places.get(sentences.at(-1) as Node) ?? [0, 0];
  return `${location.href.replace(/#.*/, '')}#${id}${textDirective(text, start, end)}`;
}

const DOM: Reader<Node> = {
  text: (node) => (node instanceof Text ? node.data : null),
  tag: (node) => (node instanceof Element ? node.localName : null),
  isBadge: (node) => node instanceof HTMLElement && 'badge' in node.dataset,
  children: (node) => node.childNodes,
};
