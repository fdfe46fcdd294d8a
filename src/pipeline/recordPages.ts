import type { Ledger } from '../model/ledger.ts';
import type { ClaimPage, Publication, SourcePage } from '../model/publication.ts';
import { isSolid } from '../model/source.ts';
import { weigh } from '../verdict/weigh.ts';
import { citations } from './citations.ts';

/** Every claim with its verdict, its sources and its accepted sightings, in the order of the ledger. */
export function claimPages(ledger: Ledger, publications: readonly Publication[]): ClaimPage[] {
  const sightings = new Map<string, ClaimPage['sightings']>();
  for (const { slug, headline, sentences } of publications) {
    for (const { id, text, parts } of sentences) {
      for (const { claim, words, reading, judgement, says } of parts) {
        const seen = { article: slug, headline, sentence: id, text, words, reading, judgement, says };
        sightings.set(claim, [...(sightings.get(claim) ?? []), seen]);
      }
    }
  }
  return [...ledger.claims.values()].map((claim) => {
    const { judgement, deciding, qualifying, context } = weigh(claim, ledger.sources);
    return {
      id: claim.id,
      claim,
      judgement,
      citations: citations([...deciding, ...qualifying, ...context], ledger.sources),
      sightings: sightings.get(claim.id) ?? [],
    };
  });
}

/** Every source with the claims that it is evidence for, in the order of the ledger. */
export function sourcePages(ledger: Ledger, claims: readonly ClaimPage[]): SourcePage[] {
  const cited = new Map<string, SourcePage['cited']>();
  for (const { id, claim, judgement, citations: evidence } of claims) {
    for (const { source, stance, finding } of evidence) {
      cited.set(source, [
        ...(cited.get(source) ?? []),
        { claim: id, statement: claim.statement, stance, finding, judgement },
      ]);
    }
  }
  return [...ledger.sources.values()].map((source) => ({
    id: source.id,
    source,
    solid: isSolid(source),
    cited: cited.get(source.id) ?? [],
  }));
}
