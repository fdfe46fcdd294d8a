/**
 * Parts an article's HTML behind its headline and the headline's receipts, so that the page can set the article's profile between
 * the two. The HTML is our own and well formed. Without a headline at the start the first part is empty.
 */
export function splitHeadline(html: string): [headline: string, rest: string] {
  const end = html.startsWith('<h1') ? html.indexOf('</h1>') : -1;
  if (end < 0) return ['', html];
  const behind = end + '</h1>'.length;
  const notes = /^\s*<div class="notes"/.test(html.slice(behind, behind + 100));
  const cut = notes ? endOfDiv(html, html.indexOf('<div', behind)) : behind;
  return [html.slice(0, cut), html.slice(cut)];
}

/** The offset behind the `</div>` that closes the `<div` at `start`. */
function endOfDiv(html: string, start: number): number {
  const tag = /<(\/?)div\b/g;
  tag.lastIndex = start;
  let depth = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return html.indexOf('>', match.index) + 1;
  }
  return html.length;
}
