/** How the nodes of a tree are read: those of a browser, or those of a page as it is built. */
export interface Reader<Node> {
  /** The characters of a text node; null for every other node. */
  text(node: Node): string | null;
  /** The name of an element, in small letters; null for every other node. */
  tag(node: Node): string | null;
  isBadge(node: Node): boolean;
  children(node: Node): Iterable<Node>;
}

/** The words of a page as a browser searches them, with the place of a passage in it. */
export interface Passage {
  /** White space is folded, and what no browser compares left out; a line feed parts what no match can cross. */
  page: string;
  /** UTF-16 offsets into `page`; both -1 where the passage is not in it. */
  start: number;
  end: number;
}

/**
 * Reads all words below `root`, and finds in them the passage from the beginning of `first` to the end of `last`. What is folded away or
 * clipped counts too, since some browsers search it and others do not: what is named once among all of it is named once in each of them.
 * A badge stands apart from the words before it, for on a wide screen it is no part of their line.
 */
export function readPassage<Node>(root: Node, first: Node, last: Node, reader: Reader<Node>): Passage {
  const passage = { page: '', start: -1, end: -1 };
  const write = (text: string): void => {
    // Never two white spaces in a row, and none at the edge of a block.
    const after = passage.page.slice(-1).trim() === '' ? text.replace(/^ /, '') : text;
    passage.page += after;
  };
  const part = (): void => {
    passage.page = `${passage.page.trimEnd()}\n`;
  };
  const walk = (node: Node): void => {
    const text = reader.text(node);
    if (text !== null) return write(searchable(text));
    const tag = reader.tag(node);
    if (tag !== null && SILENT.has(tag)) return;
    const isApart = tag !== null && (!INLINE.has(tag) || reader.isBadge(node));
    if (isApart) part();
    if (node === first) passage.start = passage.page.length;
    for (const child of reader.children(node)) walk(child);
    if (node === last) passage.end = passage.page.trimEnd().length;
    if (isApart) part();
  };
  walk(root);
  return passage.start < 0 || passage.end < passage.start ? { ...passage, start: -1, end: -1 } : passage;
}

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
/** What stands within a line; all else begins one. A break is left out on purpose: not every browser matches across it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
