/** One address of every kind of page, below the site's base. */
export const KINDS = {
  front: '',
  article: 'articles/meta-invests-1-48b-in-scale-ai/',
  claims: 'claims/',
  claim: 'claims/deal-amount/',
  sources: 'sources/',
  source: 'sources/ap-2025-06-13-meta-scale/',
  comparison: 'compare/',
  search: 'search/?q=49%25+stake',
  methodology: 'methodology/',
  corrections: 'corrections/',
  about: 'about/',
  'missing page': 'no-such-page/',
} as const;
