import type { Item } from '../items/readItems.ts';
import type { Chunk, VerbGroup } from './readChunks.ts';
import { voiceOf } from './readVerbGroup.ts';

/**
 * "Nor DID Meta BUY it", "At no point HAS it BOUGHT it": behind a denial that opens a clause the helper stands in front of the subject. The
 * chunks in plain order: the helper goes to its verb, which is denied; where there is none ("Nor IS it profitable"), behind the
 * subject. A comma without words stays in its place.
 */
export function withHelpersBack(chunks: Chunk[], items: readonly Item[]): Chunk[] {
  for (let at = 0; at + 1 < chunks.length; at += 1) {
    const helper = chunks[at] as Chunk;
    if (helper.kind !== 'verb' || !isBare(helper, items) || chunks[at + 1]?.kind !== 'phrase') continue;
    if (!opensWithDenial(chunks, at, items)) continue;
    const end = endOfSubject(chunks, at + 1);
    const verb = chunks[end];
    const gap: Chunk = { kind: 'comma', from: helper.from, to: helper.from, key: ',' };
    if (verb?.kind === 'verb' && verb.form !== 'ing' && !verb.infinitive) {
      chunks[at] = gap;
      chunks[end] = joined(helper, verb, items);
    } else if (items[helper.main]?.tag === 'be') {
      chunks[at] = gap;
      chunks.splice(end, 0, { ...helper, negated: true });
    }
  }
  return chunks;
}

const isBare = ({ main, infinitive }: VerbGroup, items: readonly Item[]): boolean =>
  !infinitive && /^(?:be|have|do|modal)$/.test(items[main]?.tag ?? '');

/** "Nor", "Neither", "Never", "By no means", "Not once", "At no point", "Under no circumstances". */
function opensWithDenial(chunks: readonly Chunk[], at: number, items: readonly Item[]): boolean {
  const helper = chunks[at] as VerbGroup;
  const before = chunks[at - 1];
  const first = items[helper.from];
  if (helper.negated && first?.tag === 'not')
    return !/^(?:hardly|scarcely)$/.test(first.key) && startsClause(before);
  if (before?.key === 'nor') return true;
  if (before?.kind !== 'phrase') return false;
  if (items[before.head]?.key === 'neither') return before.from === before.head;
  // "IN NO TIME had it bought it" says that it did.
  if (items[before.head]?.key === 'time' && chunks[at - 2]?.key === 'in') return false;
  return (
    items[before.from]?.key === 'no' && chunks[at - 2]?.kind === 'preposition' && startsClause(chunks[at - 3])
  );
}

const startsClause = (before: Chunk | undefined): boolean =>
  before === undefined ||
  /^(?:and|but|comma|semicolon|colon|dash|stop|relative|subordinator)$/.test(before.kind);

/** Past "the maker of ChatGPT" to what comes behind. */
function endOfSubject(chunks: readonly Chunk[], from: number): number {
  let at = from + 1;
  while (
    chunks[at]?.kind === 'preposition' &&
    chunks[at + 1]?.kind === 'phrase' &&
    chunks[at + 2]?.kind !== 'phrase'
  )
    at += 2;
  // "Nor is Meta in the business": without a verb behind them these are no part of the subject.
  return chunks[at]?.kind === 'verb' ? at : from + 1;
}

function joined(helper: VerbGroup, verb: VerbGroup, items: readonly Item[]): VerbGroup {
  const helpers = [...helper.helpers, ...verb.helpers];
  return { ...verb, ...voiceOf(items, verb.main, helpers, false), helpers, negated: true };
}
