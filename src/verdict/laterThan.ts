import type { Evidence } from '../model/claim.ts';
import { firstDay } from '../model/day.ts';
import type { Source } from '../model/source.ts';

/**
 * Rule 6: whether all `deciding` evidence came after the last day on which the article can have been written.
 * False where nothing decides, where the article's date is unknown, or where a source has no date: lateness is shown only if sure.
 */
export function laterThan(
  written: readonly [string, string] | null,
  deciding: readonly Evidence[],
  sources: ReadonlyMap<string, Source>,
): boolean {
  if (written === null || deciding.length === 0) return false;
  return deciding.every(({ source }) => {
    const published = sources.get(source)?.published;
    return published !== undefined && firstDay(published) > written[1];
  });
}
