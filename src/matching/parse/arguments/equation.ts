import type { Phrase } from '../chunks/readChunks.ts';
import type { Parse } from '../clauses.ts';
import type { Item } from '../items/readItems.ts';

/**
 * "200 people, 14% OF ITS STAFF", "200 people (14% …)", "$32.4 billion, or 27% of …", "200 people, WHICH IS 14% of …": the share that
 * stands behind the mark at `mark` and says once more, as a part of a whole, what the figure before it says. Null where there is none.
 */
export function shareBeside(parse: Parse, mark: number): ShareBeside | null {
  const { chunks } = parse;
  if (!MARKS.has(chunks[mark]?.kind ?? '') || (chunks[mark]?.kind === 'and' && chunks[mark]?.key !== 'or'))
    return null;
  let at = mark + 1;
  if (chunks[at]?.key === 'or') at += 1;
  const told = equates(parse, at);
  if (told) at += 2;
  const share = chunks[at];
  if (share?.kind !== 'phrase' || chunks[at + 1]?.key !== 'of' || chunks[at + 2]?.kind !== 'phrase')
    return null;
  const head = parse.items[share.head] as Item;
  if (share.head !== firstFigure(parse, share) || !SHARES.has(head.quantity?.kind ?? '')) return null;
  if (parse.items.slice(chunks[mark]?.to, share.head).some(({ key }) => TURNS.test(key))) return null;
  for (let given = mark - 1; given >= Math.max(0, mark - MOST_BETWEEN); given -= 1) {
    const chunk = chunks[given];
    if (chunk?.kind === 'phrase' && isOtherKind(parse, given, at)) return { given, share: at, whole: at + 2 };
    if (chunk?.kind !== 'phrase' && chunk?.kind !== 'preposition' && !(told && chunk?.kind === 'verb'))
      return null;
  }
  return null;
}

/** "THAT IS 14% of its staff.", "This was …": the share with which a sentence opens that takes up the figure before it; null where it does not. */
export function shareTakenUp({ chunks, items }: Parse): Omit<ShareBeside, 'given'> | null {
  const [that, verb, share, of, whole, end] = chunks;
  if (that === undefined || !/^(?:that|this)$/.test(items[that.from]?.key ?? '') || that.to - that.from > 1)
    return null;
  if (verb?.kind !== 'verb' || verb.negated || verb.modal !== '') return null;
  const main = items[verb.main];
  if (!EQUALS.test(main?.lemma ?? '') && !BEING.test(main?.key ?? '')) return null;
  if (share?.kind !== 'phrase' || of?.key !== 'of' || whole?.kind !== 'phrase') return null;
  if (end !== undefined && !/^(?:stop|comma)$/.test(end.kind)) return null;
  if (!SHARES.has(items[share.head]?.quantity?.kind ?? '')) return null;
  if (items.slice(verb.to, share.head).some(({ key }) => TURNS.test(key))) return null;
  return { share: 2, whole: 4 };
}

const MARKS = new Set(['comma', 'and', 'open', 'dash']);
const SHARES = new Set(['percent', 'fraction']);

/** It is no such share, or nobody knows. */
const TURNS =
  /^(?:not|never|hardly|barely|perhaps|maybe|possibly|probably|supposedly|allegedly|up to|far|nowhere)$/;

/** "$32.4 billion in revenue", "200 people go in July": what may stand between. */
const MOST_BETWEEN = 4;

/** Chunks: the figure first given, the share that it is, and what it is a share of. */
export interface ShareBeside {
  given: number;
  share: number;
  whole: number;
}

/** "which is", "which was", "which represents": what is told of a figure by another. */
function equates({ chunks, items }: Parse, at: number): boolean {
  const [relative, verb] = [chunks[at], chunks[at + 1]];
  if (relative?.kind !== 'relative' || verb?.kind !== 'verb' || verb.negated || verb.modal !== '')
    return false;
  const main = items[verb.main];
  return EQUALS.test(main?.lemma ?? '') || BEING.test(main?.key ?? '');
}

const EQUALS = /^(?:equal|represent|mean|make|constitute)$/;
const BEING = /^(?:is|are|was|were)$/;

const firstFigure = ({ items }: Parse, { from, to }: Phrase): number => {
  const at = items.slice(from, to).findIndex(({ quantity }) => quantity !== undefined);
  return at < 0 ? -1 : from + at;
};

/** Both phrases give a figure, of two kinds: the same thing said in two ways. */
function isOtherKind(parse: Parse, given: number, at: number): boolean {
  const [one, other] = [given, at].map((place) => {
    const chunk = parse.chunks[place];
    return chunk?.kind === 'phrase' ? parse.items[firstFigure(parse, chunk)]?.quantity : undefined;
  });
  return one !== undefined && other !== undefined && one.kind !== other.kind && !TIMES.has(one.kind);
}

const TIMES = new Set(['year', 'date']);
