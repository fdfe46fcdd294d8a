import type { Element, ElementContent, Parents, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { harmless } from './harmless.ts';

/** Elements that a browser reads by rules of their own up to their end tag, besides those that are dropped. */
const OWN_RULES = ['xmp', 'plaintext', 'noembed', 'noframes', 'frameset', 'frame'];
const DROPPED = new RegExp(`<(?:${[...(harmless.strip ?? []), ...OWN_RULES].join('|')})[\\s/>]`, 'i');

const readRaw = rehypeRaw();

/**
 * Ends what is dropped with the block that it stands in. A `video` or `svg` that was never closed would else take the rest of the
 * article with it, unseen. The tree is as Markdown makes it: HTML in it still stands in nodes of its own.
 */
export function contain(parent: Parents, file: VFile): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (isDropping(child)) return clean([child], file);
    if (child.type !== 'element') return [child];
    if (child.children.some(isDropping)) return clean([child], file);
    contain(child, file);
    return [child];
  });
}

const isDropping = (node: ElementContent | { type: 'raw'; value: string }): boolean =>
  node.type === 'raw' && DROPPED.test(node.value);

/** The nodes as if nothing stood around them. */
function clean(children: Element['children'], file: VFile): ElementContent[] {
  const alone = readRaw({ type: 'root', children }, file);
  return (sanitize(alone, harmless) as Root).children as ElementContent[];
}
