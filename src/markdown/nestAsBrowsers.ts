import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';

const readAgain = rehypeRaw();

/**
 * The tree as a browser would build it from its HTML. Elements that were unwrapped may have left a nesting that no browser keeps,
 * such as a link in a link. A tree that is fine comes back as it is: reading it again costs texts their places in the file.
 */
export function nestAsBrowsers(tree: Root, file: Parameters<typeof readAgain>[1]): Root {
  const again = readAgain(tree, file) as Root;
  return toHtml(again) === toHtml(tree) ? tree : again;
}
