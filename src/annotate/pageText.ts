/** How the nodes of a tree are read: those of a browser, or those of a page as it is built. */
export interface Reader<Node> {
  /** The characters of a text node; null for every other node. */
  text(node: Node): string | null;
  /** The name of an element, in small letters; null for every other node. */
  tag(node: Node): string | null;
  isBadge(node: Node): boolean;
  children(node: Node): Iterable<Node>;
}

/** The words of a page as a browser searches them. */
export interface PageText<Node> {
  /** White space is folded, and what no browser compares left out; a line feed parts what no match can cross. */
  text: string;
  /** Where the words of each element stand: UTF-16 offsets into `text`. */
  places: ReadonlyMap<Node, readonly [start: number, end: number]>;
}

/**
 * Reads all words below `root`. What is folded away or clipped counts too, since some browsers search it and others do not: what is named
 * once among all of it is named once in each of them. A badge stands apart from the words before it, for on a wide screen it is no part of
 * their line.
 */
export function pageText<Node>(root: Node, reader: Reader<Node>): PageText<Node> {
  const places = new Map<Node, readonly [number, number]>();
  let text = '';
  const endLine = (): void => {
    text = text.trimEnd();
    if (text !== '') text += '\n';
  };
  const walk = (node: Node): void => {
    const characters = reader.text(node);
    if (characters !== null) {
      const words = searchable(characters);
      text += /^$|\s$/.test(text.slice(-1)) ? words.trimStart() : words;
      return;
    }
    const tag = reader.tag(node);
    if (tag !== null && SILENT.has(tag)) return;
    const isBadge = reader.isBadge(node);
    const isApart = tag !== null && (!INLINE.has(tag) || isBadge);
    if (isApart && !(isBadge && ENDS_IN_A_WORD.test(text.slice(-2)))) endLine();
    const start = text.length;
    for (const child of reader.children(node)) walk(child);
    places.set(node, [start, Math.max(start, text.trimEnd().length)]);
    if (isApart) endLine();
  };
  walk(root);
  return { text, places };
}

/** Behind a full stop a badge begins a word of its own in every browser; behind a letter, in some it goes on with that word. */
const ENDS_IN_A_WORD = /[\p{L}\p{N}]$/u;

/** As browsers compare it: composed, white space folded, without soft hyphens and characters of no width. */
const searchable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');

/** What shows no words, or none that a browser searches. */
const SILENT = new Set(
  'head script style template iframe object audio video canvas svg select textarea input meter progress'.split(
    ' ',
  ),
);
/** What stands within a line; all else begins one. A line break is left out on purpose: not every browser matches across it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
