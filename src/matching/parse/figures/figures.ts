import type { Quantity } from '../../../model/quantity.ts';
import type { Relation } from '../../../model/relation.ts';
import type { VerbGroup } from '../chunks/readChunks.ts';
import { type Argument, type Parse, phraseAt } from '../clauses.ts';
import type { Item } from '../items/readItems.ts';
import { isPart, NEUTRAL_NOUNS } from '../partWords.ts';
import { followsTerm, isOfTerm } from './countedTerm.ts';
import { measuresOtherThan, paidInKind } from './figureKinds.ts';
import { isOfAnotherNoun } from './isOfAnotherNoun.ts';
import { isRate } from './isRate.ts';

/** A figure that fills the place of a relation's figure, with the items `[from, to)` that give it. */
export interface Figure {
  quantity: Quantity;
  phrase: number;
  from: number;
  to: number;
  /** Given as what was paid in one kind ("$300 million in cash"): there may be more. */
  part?: true;
  /** A number that is a phrase of its own and says of nothing what it counts. */
  alone?: true;
  /** A time that "since" leads to. */
  since?: true;
  /** A day on which something was so ("as of June 2025"), which is not when it came about. */
  asOf?: true;
}

/** The figure in the phrase at `at`, if it says how much of the relation's own doing; else null ("at a $29 billion VALUATION"). */
export function figureIn(
  parse: Parse,
  at: number,
  preposition: string | null,
  relation: Relation,
): Figure | null {
  const phrase = phraseAt(parse, at);
  if (preposition === 'of' && isPartedBefore(parse, at)) return null;
  for (let place = phrase.from; place < phrase.to; place += 1) {
    const item = parse.items[place] as Item;
    if (!item.quantity || (phrase.owner && place < phrase.owner.to)) continue;
    const figure: Figure = {
      quantity: countedBehind(parse, at, item.quantity),
      phrase: at,
      from: place,
      to: place + 1,
      ...(paidInKind(parse, at) ? { part: true } : {}),
      ...(preposition === 'since' ? { since: true } : {}),
      ...((preposition === null || (preposition === 'of' && followsTerm(parse, at))) &&
      phrase.to - phrase.from === 1 &&
      (parse.chunks[at + 1]?.kind !== 'preposition' || isOfTerm(parse, at))
        ? { alone: true }
        : {}),
    };
    // "dates FROM 2019": where a beginning is asked for, it is no figure set against another.
    if (preposition !== 'since' && contrasted(parse, phrase.from)) return null;
    if (measuresOtherThan(parse, at, relation) || isRate(parse, at)) return null;
    if (place === phrase.head) return fitsPreposition(item.quantity, preposition) ? figure : null;
    return fitsHead(item.quantity, parse.items[phrase.head] as Item, relation) ? figure : null;
  }
  return null;
}

/** "200 OF ITS 1,500 EMPLOYEES": of how many, and not how many. */
function isPartedBefore({ chunks, items }: Parse, at: number): boolean {
  const part = chunks[at - 2];
  const kind = part?.kind === 'phrase' ? items[part.head]?.quantity?.kind : undefined;
  return chunks[at - 1]?.key === 'of' && /^(?:count|percent|fraction)$/.test(kind ?? '');
}

/** "300 of its STAFF": what a bare number is a part of is what it counts. */
function countedBehind({ chunks, items }: Parse, at: number, quantity: Quantity): Quantity {
  const whole = chunks[at + 2];
  if (quantity.kind !== 'count' || quantity.unit !== '' || chunks[at + 1]?.key !== 'of') return quantity;
  return whole?.kind === 'phrase' ? { ...quantity, unit: items[whole.head]?.key ?? '' } : quantity;
}

/** "TRIPLED its revenue", "sales DOUBLED": the multiple that the verb itself says. */
export function multipleOf({ chunks, items }: Parse, verb: number): Figure[] {
  const { main } = chunks[verb] as VerbGroup;
  const quantity = items[main]?.quantity;
  return quantity === undefined ? [] : [{ quantity, phrase: verb, from: main, to: main + 1 }];
}

/** All figures among `candidates`, in order; `needs` are the words that the verb needs whose arguments they are. */
export function figuresAmong(
  parse: Parse,
  candidates: readonly Argument[],
  relation: Relation,
  needs: readonly string[] = [],
): Figure[] {
  const found: Figure[] = [];
  for (const argument of candidates) {
    if (isOfAnotherNoun(parse, argument, relation, needs)) continue;
    const figure = figureIn(parse, argument.phrase, argument.preposition, relation);
    if (figure !== null) found.push(figure);
  }
  return found;
}

/** Whether a figure is a year or a date: it says when, and not how much. */
export const isTimeFigure = (quantity: Quantity | undefined): boolean =>
  quantity?.kind === 'year' || quantity?.kind === 'date';

/** Whether a sentence names any year or date. */
export function isDated({ items, answers }: Parse): boolean {
  answers.dated ??= items.some(({ quantity }) => quantity !== undefined && isTimeFigure(quantity));
  return answers.dated;
}

const SUM_PREPOSITIONS = new Set([
  'of',
  'for',
  'at',
  'worth',
  'with',
  '(',
  'none',
  'above',
  'below',
  'over',
  'under',
  'around',
  'near',
  'beyond',
  'about',
]);
const TIME_PREPOSITIONS = new Set([
  'in',
  'since',
  'on',
  'during',
  'from',
  'back',
  '(',
  'none',
  'until',
  'for',
  'of',
  'around',
  'about',
]);

function fitsPreposition(quantity: Quantity, preposition: string | null): boolean {
  if (preposition === null) return true;
  return isTimeFigure(quantity) ? TIME_PREPOSITIONS.has(preposition) : SUM_PREPOSITIONS.has(preposition);
}

function fitsHead(quantity: Quantity, head: Item, relation: Relation): boolean {
  if (quantity.kind === 'count') return true;
  if (isTimeFigure(quantity)) return head.nouns.some((use) => use.relation.id === relation.id);
  if (head.mention) return quantity.kind === 'percent' && head.mention.how === 'term';
  return (
    isPart(head) ||
    NEUTRAL_NOUNS.has(head.key) ||
    // "is preparing a $1 billion ROUND": what it is that is planned.
    head.nouns.some(
      (use) => (use.relation.id === relation.id || use.relation.id === relation.planOf) && use.role === 'act',
    )
  );
}

/** "not $1.48 billion but", "rather than the $10 billion", "up from": a figure set against the one that is meant. */
function contrasted(parse: Parse, from: number): boolean {
  let at = from - 1;
  while (parse.items[at]?.tag === 'adverb') at -= 1;
  return CONTRAST.has(parse.items[at]?.key ?? '');
}

const CONTRAST = new Set([
  'not',
  'instead of',
  'rather than',
  'than',
  'from',
  'versus',
  'vs',
  'unlike',
  'against',
  'compared with',
  'compared to',
  'as opposed to',
]);
