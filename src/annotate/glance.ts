import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Citation, Part } from '../model/publication.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Bearing, bearings } from './bearing.ts';
import { drawSource } from './citation.ts';
import { SOURCES_SHOWN, strongest } from './strongest.ts';

/** The side that gave the verdict needs no word: the verdict is one. */
const UNSAID: Record<Verdict, Bearing | null> = { verified: 'For', disputed: 'Against', unsourced: null };

/**
 * The `count` strongest sources of a part, in a line, each that did not give the verdict behind its bearing: "Against: …". Nothing where
 * there are none.
 */
export function drawGlance(part: Part, count: number): Element[] {
  const bearingOf = bearings(part);
  let said = part.judgement && UNSAID[part.judgement.verdict];
  const sources = voicesOf(part)
    .slice(0, count)
    .flatMap((one, at) => {
      const bearing = bearingOf(one);
      // What happened since is for or against nothing.
      const isSaid = bearing === said || part.outcome !== null;
      said = bearing;
      return [
        at > 0 ? '\u00a0· ' : '',
        ...(isSaid ? [] : [h('span.stance', `${bearing}:`), ' ']),
        drawSource(one),
      ];
    });
  return sources.length === 0 ? [] : [h('p.glance', sources)];
}

/** One source of each publisher among the strongest: of two that bear alike the first that is dated. */
function voicesOf(part: Part): Citation[] {
  const bearingOf = bearings(part);
  const voices = new Map<string, Citation>();
  for (const one of strongest(part).slice(0, SOURCES_SHOWN)) {
    const voice = one.publisherIs === 'unknown' ? one.url : one.publisher;
    const before = voices.get(voice);
    const isBetter =
      before?.published === null && one.published !== null && bearingOf(before) === bearingOf(one);
    if (before === undefined || isBetter) voices.set(voice, one);
  }
  return [...voices.values()];
}
