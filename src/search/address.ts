import type { Chosen } from './engine.ts';
import { FACETS, type Facet } from './record.ts';
import { SORTS, type Sort } from './search.ts';

/** What the address of a search says; unknown parameters and values of `sort` are passed over. */
export function readAddress(parameters: URLSearchParams): Wish {
  const chosen: Chosen = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet);
    if (value) chosen[facet] = value;
  }
  const sort = SORTS.find((each) => each === parameters.get('sort')) ?? 'relevance';
  return { text: parameters.get('q') ?? '', chosen, sort };
}

/** The address of a search below `path`, shortest form: `/search/?q=49%25+stake&verdict=disputed`. */
export function writeAddress(path: string, { text, chosen, sort }: Wish): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const facet of FACETS) {
    const value = chosen[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The same search with `facet` set to `value`, or freed where it was set to that. */
export function toggled(wish: Wish, facet: Facet, value: string): Wish {
  const { [facet]: before, ...others } = wish.chosen;
  return { ...wish, chosen: before === value ? others : { ...others, [facet]: value } };
}

/** A search as a reader asks for it. */
export interface Wish {
  text: string;
  chosen: Chosen;
  sort: Sort;
}
