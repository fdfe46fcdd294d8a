import type { ClaimPage, Publication } from '../model/publication.ts';
import type { Verdict } from '../model/verdict.ts';

/** A claim that ClaimReview takes has at most this many characters. */
const LONGEST_CLAIM = 74;
/** schema.org wants a figure as well as a word: 1 is the worst. */
const RATINGS: Readonly<Record<Verdict, { ratingValue: number; alternateName: string }>> = {
  disputed: { ratingValue: 1, alternateName: 'Disputed' },
  unsourced: { ratingValue: 2, alternateName: 'Unsourced' },
  verified: { ratingValue: 3, alternateName: 'Verified' },
};

/**
 * A claim's page as schema.org's ClaimReview. Null where it would not be one: the claim must be short enough to be named whole, and
 * stated by an article whose own address is known.
 */
export function claimReview(
  { claim, judgement, sightings }: ClaimPage,
  articles: readonly Publication[],
  site: { url: string; home: string; desk: string },
): object | null {
  const claimReviewed = claim.short ?? claim.statement;
  if (claimReviewed.length > LONGEST_CLAIM) return null;
  const stating = new Set(
    sightings.filter(({ reading }) => reading === 'asserts').map(({ article }) => article),
  );
  const appearance = articles
    .filter(({ slug, origin }) => stating.has(slug) && origin.url !== null)
    .map(({ headline, origin }) => ({
      '@type': 'CreativeWork',
      url: origin.url,
      headline,
      ...(origin.publisher && { publisher: { '@type': 'Organization', name: origin.publisher } }),
    }));
  if (appearance.length === 0) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: site.url,
    datePublished: claim.asOf,
    claimReviewed,
    author: { '@type': 'Organization', name: site.desk, url: site.home },
    reviewRating: { '@type': 'Rating', bestRating: 3, worstRating: 1, ...RATINGS[judgement.verdict] },
    itemReviewed: { '@type': 'Claim', appearance },
  };
}
