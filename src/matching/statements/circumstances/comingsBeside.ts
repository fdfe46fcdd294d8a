import { isName } from '../../names/isName.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { isSubject, isTimeBy, isWhen } from './atThatTime.ts';
import type { EventTold } from './eventsBeside.ts';

/**
 * The coming of somebody or of their money, which tells when the verb at `own` was so and does not say in which way they came: "WITH META'S MONEY ON
 * BOARD", "THE NEW MONEY values it at", "when META CAME IN", "when META'S BILLIONS ARRIVED".
 */
export function comingsBeside(parse: Parse, own: number): EventTold[] {
  return parse.chunks.flatMap((chunk, at): EventTold[] => {
    if (chunk.kind === 'verb') return at === own ? [] : comingOf(parse, at, own);
    if (chunk.kind !== 'phrase') return [];
    const isThere = isMoney(parse, chunk)
      ? isTimeBy(parse, at, own) || isSubject(parse, at, own)
      : parse.chunks[at - 1]?.key === 'with' && isAboard(parse, at) && isTimeBy(parse, at, own);
    return isThere ? told(parse, chunk) : [];
  });
}

/** "when Meta CAME IN": the subject of a verb of coming. */
function comingOf(parse: Parse, at: number, own: number): EventTold[] {
  const verb = parse.chunks[at];
  if (verb?.kind !== 'verb' || verb.negated || verb.modal !== '') return [];
  if (!COMING.test(parse.items[verb.main]?.lemma ?? '') || !isWhen(parse, at, own)) return [];
  const [subject] = subjectOf(parse, at).phrases;
  const phrase = subject === undefined ? undefined : parse.chunks[subject];
  return phrase?.kind === 'phrase' ? told(parse, phrase) : [];
}

/** By whom: nobody is named by "the new money", which is the money told of; what is anybody's or some money tells of no time. */
function told({ items }: Parse, { from, to, head }: Phrase): EventTold[] {
  const who = items
    .slice(from, to)
    .flatMap(({ mention }) => (isName(mention) && mention.candidates.length === 1 ? mention.candidates : []));
  const isOfNobody =
    who.length === 0 && (!DEFINITE.test(items[from]?.key ?? '') || items[head]?.mention !== undefined);
  return isOfNobody ? [] : [{ relation: null, who, whom: [], times: [] }];
}

const isMoney = ({ items }: Parse, { head }: Phrase): boolean => MONEY.test(items[head]?.key ?? '');

/** "with Meta ON BOARD", "with Meta IN": what stands behind the name says that it came. */
function isAboard({ chunks, items }: Parse, at: number): boolean {
  const lead = chunks[at + 1];
  const next = chunks[at + 2];
  return (
    lead?.key === 'aboard' ||
    (lead?.key === 'on' && next?.kind === 'phrase' && items[next.head]?.key === 'board')
  );
}

const MONEY = /^(?:money|cash|capital|cheque|check|billions|millions|funds|backing|funding|arrival|entry)$/;
const COMING = /^(?:come|arrive|enter|step|climb|get|join|flow|land)$/;
const DEFINITE = /^(?:the|this|that|these|those|its)$/;
