import type { Mention } from '../../names/findEntities.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';

/**
 * "the largest deal META HAS EVER MADE", "the biggest bet that META PLACED": who makes what the phrase at `at` names, where the clause
 * right behind says so; null where it says something else of it.
 */
export function madeBy(parse: Parse, at: number): Mention | null {
  const { chunks, items } = parse;
  const called = items[phraseAt(parse, at).head]?.key.split(' ').at(-1) ?? '';
  if (!NEUTRAL_NOUNS.has(called)) return null;
  const first = chunks[at + 1]?.kind === 'relative' ? at + 2 : at + 1;
  const verb = chunks[first + 1];
  if (chunks[first]?.kind !== 'phrase' || verb?.kind !== 'verb') return null;
  if (verb.negated || verb.passive || verb.modal !== '' || !MAKING.test(items[verb.main]?.lemma ?? ''))
    return null;
  if (subjectOf(parse, first + 1).gap !== at) return null;
  return items[phraseAt(parse, first).head]?.mention ?? null;
}

/** What is done with a deal by whose deal it is. */
const MAKING = /^(?:make|do|strike|sign|place|take|seal|agree|close|conclude|undertake|pull|announce|see)$/;
