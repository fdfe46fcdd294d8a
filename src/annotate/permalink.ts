import type { Element } from 'hast';
import { h } from 'hastscript';

/**
 * The link that a block offers of itself, behind its words: a real link without words of its own, for its sign is drawn by the style sheet
 * and so is no text of the article. Whoever listens hears a short name that tells it from all others: "Paragraph 12".
 */
export function drawPermalink(id: string, { tagName }: Pick<Element, 'tagName'>, number: number): Element {
  return h('a.at', {
    href: `#${id}`,
    ariaLabel: `${tagName === 'p' ? 'Paragraph' : 'Heading'} ${number}`,
  });
}
