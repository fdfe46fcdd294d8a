import type { Quantity } from '../../model/quantity.ts';
import type { Token } from './tokens.ts';

/**
 * The figures of a sentence, with a large number that names no unit read in that of the figure before: "cost one billion dollars,
 * and WhatsApp NINETEEN BILLION". What something counts is taken over only right behind another name ("PaLM has 540 billion parameters,
 * LLaMA 65 BILLION"), or behind a name that has so many, of what the sentence before counted (`told`).
 */
export function withElidedUnits(
  quantities: Quantity[],
  tokens: readonly Token[],
  told: readonly Quantity[] = [],
): Quantity[] {
  const all = withUnitsBehind(quantities, tokens);
  if (!all.some(isBare)) return all;
  return all.map((quantity, at) => {
    if (!isBare(quantity)) return quantity;
    if (mayEnd(quantity, tokens) && isPrice(quantity, tokens))
      return { ...quantity, kind: 'money', unit: 'USD' };
    const isMeasure = ({ kind }: Quantity): boolean => kind !== 'year' && kind !== 'date';
    const before =
      all.findLast((each, place) => place < at && isMeasure(each)) ??
      told.findLast((each) => isMeasure(each));
    if (before === undefined || !mayEnd(quantity, tokens)) return quantity;
    const alike =
      (before.kind === 'money' && !told.includes(before)) ||
      (before.kind === 'count' && before.unit !== '' && followsName(quantity, tokens));
    return alike ? { ...quantity, kind: before.kind, unit: before.unit } : quantity;
  });
}

/** "is 49, NOT 51 PER CENT", "14.3, NOT 14.8 BILLION DOLLARS": of two numbers set against each other the second names the unit of both. */
function withUnitsBehind(quantities: Quantity[], tokens: readonly Token[]): Quantity[] {
  return quantities.map((quantity, at) => {
    const next = quantities[at + 1];
    if (next === undefined || quantity.kind !== 'count' || quantity.unit !== '') return quantity;
    if (!/^(?:money|percent)$/.test(next.kind) || typeof quantity.value !== 'number') return quantity;
    const between = tokens.filter(({ start, end }) => quantity.end <= start && end <= next.start);
    if (!AGAINST.test(between.map(({ key }) => key).join(' '))) return quantity;
    const scale = typeof next.value === 'number' ? next.value / Number.parseFloat(next.surface) : Number.NaN;
    if (!Number.isFinite(scale)) return quantity;
    const { kind, unit } = next;
    return { ...quantity, kind, unit, value: quantity.value * scale, precision: quantity.precision * scale };
  });
}

/** What may stand between the two. */
const AGAINST = /^(?:, )?(?:and |but )?(?:not|rather than|instead of)$/;

const isBare = ({ kind, unit, surface }: Quantity): boolean =>
  kind === 'count' && unit === '' && LARGE.test(surface);

/** "PAID a billion", "GOT it FOR 19 billion": what is paid is money, and in business dollars where nobody says of which. */
function isPrice({ start }: Quantity, tokens: readonly Token[]): boolean {
  const before = tokens.filter(({ end }) => end <= start);
  const lead = before.findLast(({ key }) => !HEDGES.test(key))?.key ?? '';
  return PAYING.test(lead) || (lead === 'for' && before.some(({ key }) => BUYING.test(key)));
}

const HEDGES =
  /^(?:nearly|almost|about|around|some|over|roughly|just|under|more|less|than|only|a|cool|mere)$/;
const PAYING =
  /^(?:pa(?:y|ys|id|ying)|costs?|costing|worth|spen[dt]s?|spending|fetched|fetches|fetch|rais(?:e|es|ed|ing)|invest(?:s|ed|ing)?|pumped|poured|sank|sunk|borrowed|borrows)$/;
const BUYING =
  /^(?:got|gets|buys?|bought|buying|sells?|sold|acquires?|acquired|snapped|picked|went|gone|purchased|snaffled|grabbed|bagged)$/;

const LARGE = /(?:million|billion|trillion|\dm|\dbn)$/i;

/** No noun of its own follows. */
function mayEnd({ end }: Quantity, tokens: readonly Token[]): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next === undefined || !next.word || JOINING.test(next.key);
}

const JOINING = /^(?:in|on|for|at|to|by|and|but|after|before|when|while|from|more|each)$/;

/** "PaLM 540 billion", "PaLM HAD 540 billion", "PaLM, WHICH HAS some 540 billion". */
function followsName({ start }: Quantity, tokens: readonly Token[]): boolean {
  const lead = tokens.filter(({ end, key }) => end <= start && !HEDGES.test(key));
  for (const skipped of [/^(?:has|had|have|with)$/, /^(?:which|that)$/, /^,$/])
    if (skipped.test(lead.at(-1)?.key ?? '')) lead.pop();
  return /^\p{Lu}/u.test(lead.at(-1)?.text ?? '');
}
