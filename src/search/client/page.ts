import { readAddress, type Wish, writeAddress } from '../address.ts';
import type { Labels } from '../bundle.ts';
import { SORTS } from '../search.ts';
import { drawFacets } from './drawFacets.ts';
import { BUNDLE, openEngine } from './openEngine.ts';
import { searchBox } from './searchBox.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root !== null) runPage(root);

/** The search page: the address says what is wanted, and every wish becomes an address. */
function runPage(root: HTMLElement): void {
  const part = <Type extends HTMLElement>(name: string) =>
    root.querySelector(`[data-part="${name}"]`) as Type;
  const form = part<HTMLFormElement>('form');
  const input = part<HTMLInputElement>('input');
  const sort = part<HTMLSelectElement>('sort');
  const facets = part('facets');
  const more = part<HTMLButtonElement>('more');
  const box = searchBox({ input, results: part('results'), status: part('status'), facets: true });
  let wish = readAddress(new URLSearchParams(location.search));
  let limit = PAGE;

  const show = async (): Promise<void> => {
    if (input.value !== wish.text) input.value = wish.text;
    sort.value = wish.sort;
    const isEmpty = wish.text.trim() === '' && Object.keys(wish.chosen).length === 0;
    part('hints').hidden = !isEmpty;
    part('aside').hidden = isEmpty;
    const answer = await box.update(wish, limit);
    if (answer === null) return;
    root.dataset['answered'] = wish.text;
    more.hidden = answer.total <= answer.hits.length || answer.hits.length < limit;
    const labels = await readLabels();
    drawFacets(facets, { counts: answer.counts, labels, wish, path: location.pathname, choose });
  };
  const go = (next: Wish, how: 'push' | 'replace'): void => {
    wish = next;
    limit = PAGE;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', writeAddress(location.pathname, wish));
    document.title = `${wish.text === '' ? '' : `${wish.text} · `}${title}`;
    show();
  };
  const choose = (next: Wish): void => go(next, 'push');
  const title = document.title;

  input.addEventListener('focus', () => openEngine({ facets: true }).catch(() => undefined), { once: true });
  input.addEventListener('input', () => go({ ...wish, text: input.value }, 'replace'));
  // The masthead has a field too, and whoever types there means this page.
  const other = document.querySelector<HTMLInputElement>('.masthead input[name="q"]');
  other?.addEventListener('input', () => go({ ...wish, text: other.value }, 'replace'));
  sort.addEventListener('change', () =>
    choose({ ...wish, sort: SORTS.find((each) => each === sort.value) ?? 'relevance' }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose({ ...wish, text: input.value });
    box.first()?.focus();
  });
  more.addEventListener('click', () => {
    limit += PAGE;
    show();
  });
  addEventListener('popstate', () => {
    wish = readAddress(new URLSearchParams(location.search));
    limit = PAGE;
    show();
  });
  addEventListener('online', show);
  show();
}

/** What facet values are called; their bare values where the list does not come. */
async function readLabels(): Promise<Labels> {
  labels ??= fetch(`${BUNDLE}labels.json`)
    .then((response) => response.json())
    .catch(() => {
      labels = null;
      return { article: {}, claim: {} };
    });
  return (await labels) as Labels;
}

let labels: Promise<Labels> | null = null;

/** Results at first, and with each press of the button. */
const PAGE = 20;
