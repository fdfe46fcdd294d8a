import type { Evidence } from '../model/claim.ts';
import type { Citation } from '../model/publication.ts';
import { isSolid, type Source } from '../model/source.ts';

/** Evidence with all that a reader needs to find it, in the order given; a source that the ledger lacks is left out. */
export function citations(evidence: readonly Evidence[], sources: ReadonlyMap<string, Source>): Citation[] {
  return evidence.flatMap(({ source: id, stance, finding, reports }) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const { title, publisher, publisherIs, published, kind, url, readAt } = source;
    return [
      {
        source: id,
        stance,
        finding,
        reports: reports ?? null,
        title,
        publisher,
        publisherIs,
        published: published ?? null,
        kind,
        url,
        readAt: readAt ?? null,
        solid: isSolid(source),
      },
    ];
  });
}
