import { readAddress, type Wish, writeAddress } from '../address.ts';
import { readQuery } from '../query.ts';
import { type Answer, countLarge, SORTS } from '../search.ts';
import { drawFacets } from './drawFacets.ts';
import { moveWithArrows } from './moveWithArrows.ts';
import { openEngine } from './openEngine.ts';
import { readLabels } from './readLabels.ts';
import { searchBox } from './searchBox.ts';

/** The search page: the address says what is wanted, and every wish becomes an address. */
function runPage(root: HTMLElement): void {
  const part = <Type extends HTMLElement>(name: string) =>
    root.querySelector(`[data-part="${name}"]`) as Type;
  const input = part<HTMLInputElement>('input');
  const sort = part<HTMLSelectElement>('sort');
  const results = part('results');
  const more = part<HTMLButtonElement>('more');
  const ask = searchBox({ results, status: part('status') });
  const title = document.title;
  let wish = readAddress(new URLSearchParams(location.search));
  let limit = PAGE;
  // One entry of the history for what is typed in one go.
  let isTyping = false;

  const show = async (): Promise<void> => {
    if (input.value !== wish.text) input.value = wish.text;
    sort.value = wish.sort;
    document.title = wish.text === '' ? title : `${wish.text} · ${title}`;
    const isEmpty = wish.text.trim() === '' && Object.keys(wish.chosen).length === 0;
    part('hints').hidden = !isEmpty;
    part('aside').hidden = isEmpty;
    const asked = wish;
    const answer = await ask(wish, limit);
    if (answer === null) return;
    more.hidden = answer.hits.length >= answer.total || answer.hits.length < limit;
    root.dataset['answered'] = writeAddress('', asked);
    const facets = { counts: await countsOf(answer, asked), labels: await readLabels(), wish: asked, choose };
    if (asked === wish) drawFacets(part('facets'), { ...facets, path: location.pathname });
  };
  const go = (next: Wish, how: 'pushState' | 'replaceState'): void => {
    wish = next;
    limit = PAGE;
    history[how](null, '', writeAddress(location.pathname, wish));
    show();
  };
  const choose = (next: Wish): void => {
    isTyping = false;
    const isNew = writeAddress(location.pathname, next) !== location.pathname + location.search;
    go(next, isNew ? 'pushState' : 'replaceState');
  };
  const type = (): void => {
    go({ ...wish, text: input.value }, isTyping ? 'replaceState' : 'pushState');
    isTyping = true;
  };

  part<HTMLDetailsElement>('aside').open = matchMedia('(width >= 48rem)').matches;
  moveWithArrows(input, results);
  input.addEventListener('focus', () => openEngine().catch(() => undefined), { once: true });
  input.addEventListener('input', type);
  input.addEventListener('change', () => {
    isTyping = false;
  });
  sort.addEventListener('change', () =>
    choose({ ...wish, sort: SORTS.find((each) => each === sort.value) ?? 'relevance' }),
  );
  part('form').addEventListener('submit', (event) => {
    event.preventDefault();
    choose({ ...wish, text: input.value });
    results.querySelector<HTMLAnchorElement>('[data-search-result] a')?.focus();
  });
  more.addEventListener('click', () => {
    limit += PAGE;
    show();
  });
  addEventListener('popstate', () => {
    isTyping = false;
    wish = readAddress(new URLSearchParams(location.search));
    limit = PAGE;
    show();
  });
  addEventListener('online', show);
  show();
}

async function countsOf({ counts }: Answer, { text, chosen }: Wish): Promise<NonNullable<Answer['counts']>> {
  return counts ?? countLarge(await openEngine(), { query: readQuery(text), chosen });
}

/** Results at first, and with each press of the button. */
const PAGE = 20;

// Last: what it needs has to be there, and minified code would not say that it is not.
const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root !== null) runPage(root);
