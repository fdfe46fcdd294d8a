import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';

/**
 * "WOULD LATER buy Instagram", "WOULD GO ON to found Scale AI": what somebody did after the time that is told of. Not where a condition is
 * set, or where it is somebody's word that it would be so.
 */
export function toldAhead({ items, chunks }: Parse, group: VerbGroup): boolean {
  if (group.modal !== 'would' || items.some(({ key }) => CONDITIONS.test(key))) return false;
  const isReported = chunks.some(
    (chunk) => chunk.kind === 'verb' && SAYING.test(items[chunk.main]?.lemma ?? ''),
  );
  if (isReported) return false;
  const words = items.slice(group.from, group.to + 1).map(({ key }) => key);
  return words.some((key) => LATER.test(key)) || (items[group.main]?.lemma === 'go' && words.includes('on'));
}

const LATER = /^(?:later|eventually|subsequently|soon|ultimately|afterwards)$/;
const CONDITIONS = /^(?:if|unless|whether|otherwise|could|might|may|should|perhaps|probably|possibly)$/;
const SAYING =
  /^(?:say|think|believe|expect|hope|predict|promise|claim|report|fear|forecast|suggest|announce|warn|add|insist|reckon|plan|bet|imagine|suppose|assume|argue|tell|write|vow|pledge|signal|hint)$/;
