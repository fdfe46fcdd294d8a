import type { Quantity } from '../../../model/quantity.ts';
import type { Phrase } from '../chunks/readChunks.ts';
import type { Argument, Parse } from '../clauses.ts';
import { type Figure, isTimeFigure } from '../figures/figures.ts';
import { headTime } from '../figures/headFigures.ts';
import type { Item } from '../items/readItems.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { argumentsOf } from './arguments.ts';

/**
 * The figures that a sentence gives for what it calls no more than "it", "the figure", "the price" or "the agreement": "At Google IT WAS 5.4%",
 * "Reports PUT THE PRICE AT $14.8 billion". None where its subject has a meaning of its own.
 */
export function measureTakenUp(parse: Parse): Measure[] {
  return parse.chunks.flatMap((chunk, verb): Measure[] => {
    if (chunk.kind !== 'verb' || chunk.negated || chunk.modal !== '') return [];
    const lemma = parse.items[chunk.main]?.lemma ?? '';
    const own = argumentsOf(parse, verb);
    const puts = PUTTING.test(lemma) ? own.find(({ preposition }) => preposition === null) : undefined;
    const subjects = subjectOf(parse, verb).phrases;
    if (puts === undefined && (!MEASURING.test(lemma) || subjects.length > 1)) return [];
    // "THAT meant 200 people": at the beginning it looks like one that joins.
    const subject = puts?.phrase ?? subjects[0] ?? (isThat(parse, verb - 1) ? verb - 1 : undefined);
    const taken = subject === undefined ? null : takenUp(parse, subject);
    if (subject === undefined || taken === null) return [];
    const figure = own.find(
      (each) => each.phrase !== subject && LEADING.has(each.preposition ?? '') && isBare(parse, each),
    );
    if (figure === undefined) return [];
    const { from, to } = parse.chunks[figure.phrase] as Phrase;
    const at = from + parse.items.slice(from, to).findIndex(({ quantity }) => quantity !== undefined);
    const quantity = (parse.items[at] as Item).quantity as Quantity;
    // A price is no length of time, and what is agreed has no price of its own.
    if (taken.noun !== null && BONDS.test(taken.noun) !== SPANS.test(parse.items[to - 1]?.key ?? ''))
      return [];
    return [
      {
        quantity:
          quantity.kind === 'count' ? { ...quantity, unit: unitOf(parse, from, to, quantity) } : quantity,
        phrase: figure.phrase,
        from: at,
        of: taken.owner ?? adjunctOf(parse, verb, own),
        planned: TARGETS.test(taken.noun ?? ''),
        relations: taken.relations,
        times: parse.chunks.flatMap((_, at) => headTime(parse, at)),
        sources: puts === undefined ? [] : subjects.flatMap((phrase) => namesIn(parse, phrase)),
        run: [
          Math.min(from, parse.chunks[subject]?.from ?? from),
          Math.max(to, parse.chunks[subject]?.to ?? to),
        ],
      },
    ];
  });
}

/** A figure of what was told before, in items and chunks. */
export interface Measure {
  quantity: Quantity;
  phrase: number;
  from: number;
  /** The item of whom it is, where that is said: "AT GOOGLE it was", "GOOGLE'S figure". */
  of: number | null;
  /** What is aimed at: "its TARGET is". */
  planned: boolean;
  /** Those of which its noun speaks: "the PRICE". */
  relations: readonly string[];
  times: Figure[];
  /** Who puts the figure at so much. */
  sources: readonly string[];
  run: [number, number];
}

const MEASURING =
  /^(?:be|stand|come|amount|total|reach|rise|fall|climb|grow|jump|drop|number|run|last|mean|equal|represent|make)$/;
const PUTTING = /^(?:put|set|peg|estimate|place)$/;
/** What leads to the figure behind such a verb. */
const LEADING = new Set(['', 'at', 'to', 'for', 'over', 'by']);
const FIGURES =
  /^(?:figure|number|sum|total|amount|price|price tag|tag|share|rate|proportion|percentage|value|ratio|count|bill|cost|fee|outlay|valuation)$/;
const TARGETS = /^(?:target|goal|aim|forecast|projection|guidance|plan|expectation)$/;
/** What is agreed, and runs for so long. */
const BONDS = /^(?:deal|arrangement|agreement|contract|commitment|pact|accord|obligation|pledge|term|order)$/;
const SPANS = /^(?:years?|months?|weeks?|days?|decades?)$/;
const PRONOUNS = /^(?:it|that|this|which)$/;

/** What the subject takes up, if it says nothing new itself: its noun, and whose it is. */
function takenUp({ chunks, items }: Parse, at: number): Taken | null {
  const phrase = chunks[at];
  if (phrase?.kind === 'relative') return NOTHING_NEW;
  if (phrase?.kind !== 'phrase' || chunks[at + 1]?.key === 'of') return null;
  const { from, head, owner } = phrase;
  const item = items[head] as Item;
  if (PRONOUNS.test(item.key) && head === from) return NOTHING_NEW;
  const isKnown = FIGURES.test(item.key) || TARGETS.test(item.key) || BONDS.test(item.key);
  const start = owner?.to ?? from;
  const isDefinite = owner !== null || /^(?:the|that|this)$/.test(items[from]?.key ?? '');
  if (
    !isKnown ||
    !isDefinite ||
    items.slice(start, head).some(({ tag }) => tag === 'noun' || tag === 'entity')
  )
    return null;
  if (items.slice(start, head).some(({ key }) => OTHERS.test(key))) return null;
  return {
    noun: item.key,
    owner: owner === null ? null : owner.head,
    relations: item.nouns.map(({ relation }) => relation.id),
  };
}

interface Taken {
  noun: string | null;
  owner: number | null;
  relations: readonly string[];
}

const NOTHING_NEW: Taken = { noun: null, owner: null, relations: [] };

/** Whether a phrase only takes up a figure: "expects THE NUMBER to reach …". */
export const takesUpFigure = (parse: Parse, at: number): boolean => {
  const taken = takenUp(parse, at);
  return taken !== null && taken.owner === null && (taken.noun === null || FIGURES.test(taken.noun));
};

const isThat = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]?.kind === 'relative' &&
  items[chunks[at].from]?.key === 'that' &&
  (at === 0 || chunks[at - 1]?.kind === 'comma');

const OTHERS = /^(?:other|second|third|next|last|first|real|true|highest|lowest|final)$/;

/** "AT GOOGLE it was", "FOR WhatsApp the price was": whose figure it is, by name. */
function adjunctOf({ chunks, items }: Parse, verb: number, own: readonly Argument[]): number | null {
  const before = chunks.slice(0, verb).flatMap((chunk, at) => {
    const next = chunks[at + 1];
    return chunk.kind === 'preposition' && next?.kind === 'phrase'
      ? [{ preposition: chunk.key, phrase: at + 1 }]
      : [];
  });
  for (const { preposition, phrase } of [...before, ...own]) {
    const chunk = chunks[phrase] as Phrase;
    const item = items[chunk.head] as Item;
    if (!/^(?:at|for|with|in|of|from)$/.test(preposition ?? '') || chunk.owner !== null) continue;
    if (item.mention !== undefined || (/^\p{Lu}/u.test(item.text) && item.quantity === undefined))
      return chunk.head;
  }
  return null;
}

/** The phrase gives a figure that is no time, and at most what it counts. */
function isBare({ chunks, items }: Parse, { phrase }: Argument): boolean {
  const chunk = chunks[phrase];
  if (chunk?.kind !== 'phrase' || chunk.owner !== null || chunks[phrase + 1]?.key === 'of') return false;
  const own = items.slice(chunk.from, chunk.to);
  const at = own.findIndex(({ quantity }) => quantity !== undefined && !isTimeFigure(quantity));
  return (
    at >= 0 && own.length - at <= 2 && !own.slice(0, at).some(({ tag }) => tag === 'noun' || tag === 'entity')
  );
}

const unitOf = ({ items }: Parse, from: number, to: number, { unit }: Quantity): string =>
  unit !== '' || to - from < 2 ? unit : (items[to - 1]?.key ?? '');

const namesIn = ({ chunks, items }: Parse, at: number): string[] => {
  const { from, to } = chunks[at] as Phrase;
  return items.slice(from, to).flatMap(({ mention }) => mention?.candidates ?? []);
};
