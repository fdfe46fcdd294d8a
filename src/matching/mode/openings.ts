import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import { type Parse, startsClause } from '../parse/clauses.ts';
import type { Item } from '../parse/items/readItems.ts';
import { subjectOf } from '../parse/subjects/subjects.ts';
import { DENIAL, FANCIES, REPORTS } from './predicateWords.ts';

/** The clause that begins at the chunk at `at` and hangs on a predicate; null where none does. */
export function openingAt(parse: Parse, at: number): Opening | null {
  const { chunks, items } = parse;
  const chunk = chunks[at];
  const before = chunks[at - 1];
  if (chunk?.kind === 'relative' && items[chunk.from]?.key === 'that') {
    if (chunks[at + 1]?.kind !== 'phrase') return null;
    if (!before) return { at, from: at, open: true };
    if (before.kind !== 'phrase') return { at, ...matrixBefore(parse, at), open: false };
    const matrix = matrixBefore(parse, at);
    const head = items[before.head] as Item;
    const content = contentBefore(parse, at, matrix.from);
    // "said nothing ABOUT THE LAB that it is building": a clause that describes what is spoken of.
    if (!content && /^(?:about|over|regarding|concerning)$/.test(chunks[at - 2]?.key ?? '')) return null;
    return content || takesThat(parse, at, matrix.from, head) ? { at, ...matrix, open: content } : null;
  }
  if (chunk?.kind === 'phrase' && before?.kind === 'verb' && !before.passive) {
    const verb = items[before.main] as Item;
    if (!EMBEDDING.test(verb.lemma) && !DENIAL.test(verb.key)) return null;
    const own = /^(?:me|us|you)$/.test(items[chunk.head]?.key ?? '') ? at + 1 : at;
    return chunks[own]?.kind === 'phrase' && startsClause(parse, own)
      ? { at: own, ...matrixBefore(parse, at), open: false }
      : null;
  }
  if (chunk?.kind === 'verb' && chunk.form === 'ing' && before?.kind === 'preposition')
    return items[before.from - 1]?.key === 'short' || items[before.from - 1]?.key === 'far'
      ? { at, ...matrixBefore(parse, at), open: false }
      : null;
  return null;
}

/** A clause that hangs on a predicate: where it begins, and the chunks `[from, at)` of that predicate. */
export interface Opening {
  at: number;
  from: number;
  /** It hangs on a noun, or is a subject itself: its predicate may follow. */
  open: boolean;
}

/** Verbs that a clause may follow without "that". */
const EMBEDDING =
  /^(?:say|think|believe|claim|suggest|doubt|tell|mean|hear|read|know|confirm|insist|pretend|admit|report|wonder|speculate|predict|expect|imagine|suppose|assume|guess|bet|hope|fear|worry|suspect|wish|dream)$/;

/** "true that", "telling me that", "nonsense that": what is no noun with a clause of its own, but part of a predicate. */
function takesThat(parse: Parse, at: number, from: number, head: Item): boolean {
  if (head.tag === 'adjective' || head.tag === 'pronoun') return true;
  const first = parse.items[parse.chunks[from]?.from ?? 0]?.key;
  if (first === 'it' || first === 'there') return true;
  return parse.chunks
    .slice(from, at)
    .some((chunk) => chunk.kind === 'verb' && TELLING.test(parse.items[chunk.main]?.lemma ?? ''));
}

const TELLING =
  /^(?:tell|inform|assure|convince|remind|persuade|warn|say|report|write|announce|confirm|deny|reject|dispute|insist|claim|argue|suggest|imagine)$/;

const contentBefore = (parse: Parse, at: number, from: number): boolean =>
  parse.chunks
    .slice(from, at)
    .some(
      (chunk) =>
        chunk.kind === 'phrase' &&
        parse.items
          .slice(chunk.from, chunk.to)
          .some(({ key }) => REPORTS.test(key) || FANCIES.test(key) || DENIAL.test(key)),
    );

/** The predicate before a clause: from the subject of its verb, through the verbs that hang on each other, to the clause. */
function matrixBefore(parse: Parse, at: number): { from: number } {
  const { chunks } = parse;
  let back = at - 1;
  while (['phrase', 'preposition', 'comma', 'and'].includes(chunks[back]?.kind ?? '')) back -= 1;
  if (chunks[back]?.kind !== 'verb') {
    const comma = chunks.slice(back + 1, at).findLastIndex(({ kind }) => kind === 'comma');
    return { from: back + 1 + (comma < 0 || comma === at - back - 2 ? 0 : comma + 1) };
  }
  let from = back;
  while (from > 0 && hangsOnVerb(parse, from)) {
    let earlier = from - 1;
    while (earlier >= 0 && chunks[earlier]?.kind !== 'verb') earlier -= 1;
    if (earlier < 0) break;
    from = earlier;
  }
  const subjects = subjectOf(parse, from).phrases.filter((phrase) => phrase < from);
  from = Math.min(from, ...subjects);
  while (
    chunks[from - 1]?.kind === 'phrase' &&
    parse.items[(chunks[from - 1] as { from: number }).from]?.key === 'no'
  )
    from -= 1;
  const condition = chunks[from - 1];
  return { from: condition?.kind === 'subordinator' ? from - 1 : from };
}

const hangsOnVerb = (parse: Parse, at: number): boolean => {
  const group = parse.chunks[at] as VerbGroup;
  return group.infinitive || group.form === 'ing' || parse.chunks[at - 1]?.kind === 'verb';
};
