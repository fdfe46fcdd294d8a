import { writeAddress } from '../address.ts';
import { moveWithArrows } from './moveWithArrows.ts';
import { SEARCH_PATH } from './openEngine.ts';
import { searchBox } from './searchBox.ts';
import './loadStyle.ts';

/** Shows results below the masthead's field while one types there. The form stays what it is: Enter leads to the search page. */
export function openDrop(field: HTMLInputElement): void {
  const form = field.form;
  if (form === null) return;
  const panel = document.createElement('div');
  panel.className = 'search-drop';
  panel.innerHTML = MARKUP;
  form.after(panel);
  const [status, results, more] = ['[role=status]', 'ol', '.search-more'].map((each) =>
    panel.querySelector(each),
  ) as [HTMLElement, HTMLOListElement, HTMLAnchorElement];
  const show = searchBox({ results, status });
  const update = async (): Promise<void> => {
    panel.hidden = field.value.trim() === '';
    const wish = { text: field.value, chosen: {}, sort: 'relevance' } as const;
    more.href = writeAddress(SEARCH_PATH, wish);
    const answer = await show(wish, SHOWN);
    if (answer !== null) more.hidden = answer.total <= answer.hits.length;
  };
  const around = form.parentElement ?? form;
  field.addEventListener('input', update);
  moveWithArrows(field, results);
  around.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.activeElement === field) panel.hidden = true;
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!around.contains(target as Node)) panel.hidden = true;
  });
  document.addEventListener('click', ({ target }) => {
    if (!around.contains(target as Node) || (target as Element).closest('.hits a')) panel.hidden = true;
  });
  update();
}

const MARKUP = `<p class="search-status" role="status"></p>
<ol class="hits" role="list"></ol>
<a class="search-more" hidden>All results, with filters</a>`;

/** What fits below a field; the search page shows all. */
const SHOWN = 6;
