import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import type { SearchContent } from '../records.ts';
import { searchRecords } from '../records.ts';

/** The files of a plain page that searches the same records with MiniSearch, its whole index loaded at the first key. */
export function miniSearchSite(content: SearchContent): Map<string, Uint8Array> {
  const index = new MiniSearch({
    idField: 'url',
    fields: FIELDS,
    storeFields: ['content', 'title', 'badge', 'verdict'],
  });
  index.addAll(
    searchRecords(content).map(({ url, content, meta, filters }) => ({
      url,
      content,
      ...meta,
      verdict: filters.verdict?.[0] ?? '',
    })),
  );
  const library = readFileSync(new URL(import.meta.resolve('minisearch')));
  const bytes = (text: string) => new TextEncoder().encode(text);
  return new Map([
    ['/minisearch/index.html', bytes(PAGE)],
    ['/minisearch/minisearch.js', library],
    ['/minisearch/page.js', bytes(SCRIPT)],
    ['/minisearch/records.json', bytes(JSON.stringify(index))],
  ]);
}

const FIELDS = ['content', 'title', 'around', 'figures', 'names', 'says'];

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>MiniSearch</title>
<div data-search-page><input name="q"><ol></ol></div><script type="module" src="/minisearch/page.js"></script></html>`;

const SCRIPT = `const root = document.querySelector('[data-search-page]');
const list = root.querySelector('ol');
let index;
root.querySelector('input').addEventListener('input', async ({ target }) => {
  index ??= Promise.all([import('/minisearch/minisearch.js'), fetch('/minisearch/records.json').then((response) => response.text())])
    .then(([{ default: MiniSearch }, text]) => MiniSearch.loadJSON(text, { idField: 'url', fields: ${JSON.stringify(FIELDS)},
      storeFields: ['content', 'title', 'badge', 'verdict'] }));
  const found = (await index).search(target.value, { combineWith: 'AND', prefix: true, boost: { content: 2 } });
  list.replaceChildren(...found.slice(0, 20).map((hit) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = hit.id;
    link.append(hit.content);
    item.append(link, ' ', hit.badge, ' ', hit.title);
    return item;
  }));
  root.dataset.answered = '?' + new URLSearchParams({ q: target.value });
});`;
