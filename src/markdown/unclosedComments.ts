import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const OPENING = '<!--';
const parser = unified().use(remarkParse).freeze();

/**
 * The lines, from 1, on which a comment begins that nothing closes: it takes the words behind it off the page, to the end of its block or
 * of the whole text. In code, and within a line of running text, `<!--` is no comment but words. Empty where there is none.
 */
export function unclosedComments(markdown: string): number[] {
  // Nearly no article has a comment, and to parse it once more takes as long as to read it.
  if (!markdown.includes(OPENING)) return [];
  const lines: number[] = [];
  visit(parser.parse(markdown), 'html', ({ value, position }) => {
    const at = unclosedIn(value);
    if (at !== null) lines.push((position?.start.line ?? 1) + value.slice(0, at).split('\n').length - 1);
  });
  return lines;
}

/** The offset of the comment in a piece of HTML that is never closed; null where all are. */
function unclosedIn(html: string): number | null {
  for (let at = html.indexOf(OPENING); at >= 0; ) {
    // "<!-->" and "<!--->" are whole comments to a browser: the closing marks may overlap with the opening ones.
    const end = html.indexOf('-->', at + 2);
    if (end < 0) return at;
    at = html.indexOf(OPENING, end + 3);
  }
  return null;
}
