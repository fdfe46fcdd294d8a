import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import { chainHead, type Parse } from '../parse/clauses.ts';
import { SEEING } from '../parse/tags/seen.ts';

/** The verb by which somebody sees, makes or helps what the verb at `at` says: "SAW Meta take 49%". Null where it stands by itself. */
export function seenBy(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const { main, helpers, from } = chunks[at] as VerbGroup;
  const verb = items[main];
  if (helpers.length > 0 || main !== from || !verb?.forms.has('base') || chunks[at - 1]?.kind !== 'phrase')
    return null;
  const over = chainHead(parse, at - 1) - 1;
  const chunk = chunks[over];
  return chunk?.kind === 'verb' && SEEING.test(items[chunk.main]?.lemma ?? '') ? over : null;
}
