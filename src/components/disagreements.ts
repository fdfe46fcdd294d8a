import type { ClaimPage } from '../model/publication.ts';

/**
 * Claims on which articles part company, sharpest first: those that one article states rightly and another wrongly, then those that
 * any article gets wrong; among equals the ones that more articles speak of. Claims that no article gets wrong are left out.
 */
export function disagreements(claims: readonly ClaimPage[]): ClaimPage[] {
  return claims
    .map((page) => ({ page, rank: rankOf(page) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || articlesOf(b.page) - articlesOf(a.page))
    .map(({ page }) => page);
}

function rankOf({ sightings }: ClaimPage): number {
  const verdicts = sightings.map(({ judgement }) => judgement?.verdict);
  const wrong = sightings.some(
    ({ judgement, reading }) => judgement?.verdict === 'disputed' && reading !== 'asserts',
  );
  if (!verdicts.includes('disputed')) return 0;
  const parted = verdicts.includes('verified');
  return 1 + Number(wrong) + 2 * Number(parted);
}

const articlesOf = ({ sightings }: ClaimPage): number =>
  new Set(sightings.map(({ article }) => article)).size;
