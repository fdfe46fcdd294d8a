import { writeAddress } from '../address.ts';
import type { Answer } from '../search.ts';
import { moveWithArrows } from './moveWithArrows.ts';
import { SEARCH_PATH } from './openEngine.ts';
import { searchBox } from './searchBox.ts';
import './loadStyle.ts';

/** Opens the search over the page, with what was `typed` before it was there. */
export function openDialog(typed: string): void {
  dialog ??= makeDialog();
  const { element, input, update } = dialog;
  if (!element.open) element.showModal();
  input.focus();
  if (typed === '') input.select();
  else {
    input.value = typed;
    update();
  }
}

let dialog: SearchDialog | null = null;

function makeDialog(): SearchDialog {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Search');
  element.innerHTML = MARKUP;
  document.body.append(element);
  const [input, results, status, more] = ['input', 'ol', '[role=status]', '.search-more'].map((each) =>
    element.querySelector(each),
  ) as [HTMLInputElement, HTMLOListElement, HTMLElement, HTMLAnchorElement];
  const show = searchBox({ results, status });
  moveWithArrows(input, results);

  const update = async (): Promise<void> => {
    const wish = { text: input.value, chosen: {}, sort: 'relevance' } as const;
    more.href = writeAddress(SEARCH_PATH, wish);
    const answer: Answer | null = await show(wish, SHOWN);
    if (answer !== null) more.hidden = answer.total === 0;
  };
  input.addEventListener('input', update);
  addEventListener('online', update);
  element.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(writeAddress(SEARCH_PATH, { text: input.value, chosen: {}, sort: 'relevance' }));
  });
  element.querySelector('button[value=close]')?.addEventListener('click', () => element.close());
  element.addEventListener('click', (event) => {
    // A click on a result of this very page moves the page beneath; one beside the dialog closes it.
    if (event.target === element || (event.target as Element).closest('a')) element.close();
  });
  return { element, input, update };
}

const MARKUP = `<form role="search">
<input type="search" name="q" aria-label="Search articles and claims" placeholder="49% stake" autocomplete="off" spellcheck="false">
<button type="button" class="button" value="close">Close</button>
</form>
<p class="search-status" role="status"></p>
<ol class="hits" role="list"></ol>
<a class="search-more" hidden>All results, with filters</a>`;

/** What fits a small window; the search page shows all. */
const SHOWN = 8;

interface SearchDialog {
  element: HTMLDialogElement;
  input: HTMLInputElement;
  update: () => void;
}
