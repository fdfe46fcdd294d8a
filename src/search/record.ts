/**
 * What the search knows of one place. Pagefind takes it as it is: every value a string, and every address once, since of two
 * records with one address the engine silently keeps only one. Addresses are site-relative; the engine adds the base.
 */
export interface SearchRecord {
  url: string;
  /** What is shown and searched: sentences joined by `SENTENCE_MARK`. */
  content: string;
  meta: SearchMeta;
  filters: Partial<Record<Facet, string[]>>;
  sort: { place: string; verdict: string };
}

/** Searched too, with less weight; see `META_WEIGHTS` in `engineOptions.ts`. */
export interface SearchMeta extends Record<string, string> {
  /** The article's headline, the claim's statement, the source's or the page's title. */
  title: string;
  /** What the badge says; empty where there is none. */
  badge: string;
  /** What stands around it: the rest of the paragraph, its heading, what led to its list. */
  around: string;
  /** The figures of `content` in their common spellings; the canonical ones are what a numeric query must find. */
  figures: string;
  /** Other names and spellings of what `content` names. */
  names: string;
  /** How editors state what is said here: claims, with the words of their relations. */
  says: string;
}

export const FACETS = ['verdict', 'article', 'kind', 'claim'] as const;
export type Facet = (typeof FACETS)[number];

export const RECORD_KINDS = ['sentence', 'claim', 'source', 'page'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Of the facet `verdict`: a verdict, or none. Worst first, as everywhere. */
export const VERDICT_VALUES = ['disputed', 'unsourced', 'verified', 'none'] as const;

/** Stands between two sentences of one record; the engine folds line feeds, and drops this as punctuation. */
export const SENTENCE_MARK = ' ␞ ';
