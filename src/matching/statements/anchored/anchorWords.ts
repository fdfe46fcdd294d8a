import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart, NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import { LIGHT } from '../nouns/hostParties.ts';
import { type AnchorClause, isSaying } from './anchorClause.ts';

/** The relations of which the chunks hold a word, as verb or as noun. */
export function relationsIn(
  { parse }: Parsed,
  chunks: readonly number[] | null,
  figure: Figure | null,
  index: MatchIndex,
): Relation[] {
  const present = new Set(parse.items.flatMap(({ key }) => key.split(' ')));
  const found = new Set<Relation>();
  for (const at of chunks ?? parse.chunks.keys()) {
    const chunk = parse.chunks[at];
    if (chunk?.kind === 'verb') {
      for (const use of parse.items[chunk.main]?.verbs ?? [])
        if (use.needs.every((need) => present.has(need))) found.add(use.relation);
    } else if (chunk?.kind === 'phrase') {
      for (const item of parse.items.slice(chunk.from, chunk.to))
        for (const use of item.nouns) if (use.role === 'act') found.add(use.relation);
    }
  }
  return [...found].filter((relation) => fitsUnit(relation, figure) && index.relations.has(relation.id));
}

const fitsUnit = ({ units }: Relation, figure: Figure | null): boolean => {
  if (!units || figure === null) return true;
  const { kind } = figure.quantity;
  const family = kind === 'money-range' ? 'money' : kind === 'fraction' ? 'percent' : kind;
  return units.some((unit) => unit === family);
};

/**
 * Whether what the figure hangs on is a word of the relation, of a bargain as such, or a party; and whether nothing hangs on the figure
 * but a party or a word for the whole: "$14.3 billion of its REVENUE" and "a $14.3 billion LOSS" belong to other words.
 */
export function governs(
  { parse }: Parsed,
  figure: Figure,
  { chunks, verbs }: AnchorClause,
  relation: Relation,
): boolean {
  const own = parse.chunks[figure.phrase] as Phrase;
  const fits = (at: number): boolean => {
    const chunk = parse.chunks[at];
    if (chunk?.kind === 'phrase')
      return parse.items
        .slice(chunk.from, chunk.to)
        .every(
          (item, place) =>
            (item.tag !== 'noun' && chunk.from + place !== chunk.head) || isOfDeal(item, relation),
        );
    return chunk?.kind === 'verb' && isDoing(parse, at, relation);
  };
  if (figure.from !== own.head && !isOfDeal(parse.items[own.head] as Item, relation)) return false;
  if (verbs.some((verb) => !fits(verb))) return false;
  // Everything said in the clause is the relation's, a bargain's, or names somebody.
  for (const at of chunks) {
    const chunk = parse.chunks[at];
    if (chunk?.kind === 'phrase' && at !== figure.phrase && !fits(at) && !isAside(parse, at)) return false;
  }
  const after = parse.chunks[figure.phrase + 1];
  const next = parse.chunks[figure.phrase + 2];
  if (after?.kind === 'phrase') return false;
  if (after?.kind !== 'preposition' || next?.kind !== 'phrase') return true;
  const head = parse.items[next.head] as Item;
  if (after.key === 'in' || after.key === 'from' || after.key === 'to' || after.key === 'on')
    return head.mention !== undefined || isTime(head) || (after.key === 'in' && isOfDeal(head, relation));
  if (after.key === 'of') return head.mention !== undefined || isPart(head) || WHOLES.test(head.key);
  return true;
}

/** Whether a question or heading is about the relation alone: "How much did Meta LOSE on the deal?" is not. */
export function leadIsAbout({ parse }: Parsed, relation: Relation): boolean {
  const asks = parse.items.some(({ tag }) => tag === 'question');
  return parse.chunks.every((chunk, at) => {
    if (chunk.kind === 'verb') return parse.items[chunk.main]?.tag === 'do' || isDoing(parse, at, relation);
    if (chunk.kind !== 'phrase' || !asks) return true;
    const head = parse.items[chunk.head] as Item;
    return head.mention !== undefined || isOfDeal(head, relation) || ASKING.test(head.key);
  });
}

const ASKING = /^(?:what|who|whom|which|how|much|many|big|large|high|exactly|there)$/;

const WHOLES = /^(?:it|which|company|firm|group|startup|capital|business|equity|stock)$/;

const isTime = ({ quantity, key }: Item): boolean =>
  quantity?.kind === 'year' || quantity?.kind === 'date' || TIMES.test(key);

/** A party, a figure, a share, a bargain or the relation's own noun. */
function isOfDeal(item: Item, relation: Relation): boolean {
  if (item.mention !== undefined) return item.mention.how !== 'term' || item.nouns.length > 0;
  return (
    item.quantity !== undefined ||
    isPart(item) ||
    NEUTRAL_NOUNS.has(item.key) ||
    isTime(item) ||
    PLAIN.test(item.key) ||
    item.nouns.some((use) => use.relation.id === relation.id && use.role === 'act')
  );
}

const TIMES =
  /^(?:week|month|year|day|today|yesterday|friday|thursday|monday|tuesday|wednesday|saturday|sunday|spring|summer|autumn|fall|winter|june|july)$/;

/** Words for those who say so, for money, and for what a firm is. */
const PLAIN =
  /^(?:it|this|that|these|those|which|dollars|euros|pounds|people|sources?|reports?|statement|statements|spokesman|spokeswoman|spokesperson|agencies|agency|news|newspapers|press|matter|company|firm|group|startup|capital|business|shares?|size|value|sum|figure|number|percentage|proportion)$/;

/** The relation's verb, one that says no more than that a thing was done or amounts to so much, or one of saying. */
function isDoing(parse: Parse, at: number, relation: Relation): boolean {
  const item = parse.items[(parse.chunks[at] as VerbGroup).main] as Item;
  if (item.tag === 'be' || item.tag === 'have' || item.quantity !== undefined || isSaying(parse, at))
    return true;
  return (
    item.verbs.some((use) => use.relation.id === relation.id) ||
    LIGHT.has(item.lemma) ||
    AMOUNTS.test(item.lemma)
  );
}

const AMOUNTS =
  /^(?:total|amount|come|stand|equal|cost|run|measure|represent|base|call|know|name|involve|cover)$/;

/** "Scale AI, an annotation specialist based in San Francisco, …": what a name is, set beside it. */
function isAside({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at] as Phrase;
  const mark = chunks[at - 1]?.kind;
  if (mark === 'comma' || mark === 'dash') {
    const first = items[chunk.from]?.key ?? '';
    const before = chunks[at - 2];
    return (
      /^(?:a|an|the|its)$/.test(first) &&
      before?.kind === 'phrase' &&
      items[before.head]?.mention !== undefined &&
      (items[chunk.head] as Item).nouns.length === 0
    );
  }
  // Behind such an aside: where it is based, of what it is the maker.
  const led = chunks[at - 1];
  if (led?.kind !== 'preposition') return false;
  let back = at - 2;
  if (chunks[back]?.kind === 'verb') back -= 1;
  return (
    chunks[back]?.kind === 'phrase' &&
    items[(chunks[back] as Phrase).head]?.mention === undefined &&
    back !== at &&
    isAside({ chunks, items } as Parse, back)
  );
}
