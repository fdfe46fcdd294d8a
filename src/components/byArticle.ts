import type { ClaimPage } from '../model/publication.ts';
import { compareJudgements } from '../model/verdict.ts';

type Sighting = ClaimPage['sightings'][number];

/** A claim's sightings by article, worst first in each; sightings without a verdict last. */
export function byArticle(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const groups = Map.groupBy(sightings, ({ article }) => article);
  for (const group of groups.values()) group.sort(worstFirst);
  return groups;
}

function worstFirst(a: Sighting, b: Sighting): number {
  if (a.judgement && b.judgement) return compareJudgements(a.judgement, b.judgement);
  return Number(a.judgement === null) - Number(b.judgement === null);
}
