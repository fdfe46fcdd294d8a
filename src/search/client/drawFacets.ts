import { VERDICT_WORDS } from '../../annotate/badgeWords.ts';
import { toggled, type Wish, writeAddress } from '../address.ts';
import type { Labels } from '../bundle.ts';
import { FACETS, type Facet, VERDICT_VALUES } from '../record.ts';
import type { Counts } from '../search.ts';

/** Draws the facets with the count of each value; a value is a link to the same search with it chosen, or freed. */
export function drawFacets(place: HTMLElement, drawing: FacetDrawing): void {
  const focused = (document.activeElement as HTMLElement | null)?.dataset['value'];
  place.replaceChildren(...FACETS.flatMap((facet) => drawFacet(facet, drawing)));
  if (focused !== undefined)
    place.querySelector<HTMLElement>(`[data-value="${CSS.escape(focused)}"]`)?.focus();
}

function drawFacet(facet: Facet, { counts, labels, wish, path, choose }: FacetDrawing): HTMLElement[] {
  const chosen = wish.chosen[facet];
  const values = inOrder(facet, counts[facet] ?? {}).filter(
    ([value, count]) => count > 0 || value === chosen,
  );
  if (chosen !== undefined && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
  if (values.length === 0) return [];
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.append(FACET_WORDS[facet]);
  const list = document.createElement('ul');
  const shown = values.filter(([value], at) => at < MOST || value === chosen);
  for (const [value, count] of shown) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const next = toggled(wish, facet, value);
    link.href = writeAddress(path, next);
    link.dataset['value'] = `${facet}:${value}`;
    if (value === chosen) link.setAttribute('aria-current', 'true');
    const number = document.createElement('span');
    number.className = 'facet-count';
    number.append(count.toLocaleString('en-GB'));
    link.append(labelOf(facet, value, labels), ' ', number);
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      choose(next);
    });
    item.append(link);
    list.append(item);
  }
  section.append(heading, list);
  return [section];
}

function inOrder(facet: Facet, counts: Record<string, number>): Array<[string, number]> {
  const entries = Object.entries(counts);
  if (facet === 'verdict')
    return entries.sort(([a], [b]) => VERDICT_ORDER.indexOf(a) - VERDICT_ORDER.indexOf(b));
  return entries.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function labelOf(facet: Facet, value: string, labels: Labels): string {
  if (facet === 'verdict') return { ...VERDICT_WORDS, none: 'No badge' }[value] ?? value;
  if (facet === 'kind') return KIND_PLURALS[value] ?? value;
  return labels[facet][value] ?? value;
}

const VERDICT_ORDER: readonly string[] = VERDICT_VALUES;
const FACET_WORDS: Readonly<Record<Facet, string>> = {
  verdict: 'Verdict',
  article: 'Article',
  kind: 'Kind',
  claim: 'Claim',
};
const KIND_PLURALS: Readonly<Record<string, string>> = {
  sentence: 'Sentences',
  claim: 'Claims',
  source: 'Sources',
  page: 'About this site',
};
/** A list of all claims would bury the results. */
const MOST = 8;

export interface FacetDrawing {
  counts: Counts;
  labels: Labels;
  wish: Wish;
  /** Of the search page. */
  path: string;
  choose: (next: Wish) => void;
}
