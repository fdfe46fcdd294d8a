import type { Quantity } from '../model/quantity.ts';
import type { EvidenceInput, Finding } from './evidence.ts';
import { isStated } from './stated.ts';
import type { Word } from './words.ts';

/** The figures that a sentence states, with what each weighs; at most the first twelve. Nothing found is an empty list. */
export function findFigures({ moodOf, quantities, words, isHeading }: EvidenceInput): Finding[] {
  const findings: Finding[] = [];
  for (const quantity of quantities.slice(0, MOST_FIGURES)) {
    if (isHeading && isItemNumber(quantity, words)) continue;
    if (!isStated(quantity.start, quantity.end, moodOf)) continue;
    findings.push({
      of: 'figure',
      at: quantity.start,
      weight: countsTalk(quantity, words) ? TALK_WEIGHT : figureWeight(quantity),
      reason: `a figure: “${quantity.surface}”`,
    });
  }
  return findings;
}

/** "1. Home": the number of the heading. */
function isItemNumber({ start, end }: Quantity, words: readonly Word[]): boolean {
  return start === 0 && words.length > 2 && /^[.):]$/.test(words[1]?.text ?? '') && words[1]?.start === end;
}

/** "seven reasons", "$5 of ideas": what the writer has to say, nobody's measurement. */
function countsTalk({ end }: Quantity, words: readonly Word[]): boolean {
  const next = words.findIndex(({ start }) => start >= end);
  if (next < 0) return false;
  const of = words[next]?.lower === 'of' ? 1 : 0;
  return words.slice(next + of, next + of + 2).some(({ lower }) => TALK.has(lower));
}

const TALK = new Set(
  'reasons ways things lessons takeaways tips questions facts myths mistakes signs numbers ideas excuses headaches thoughts problems truths secrets steps charts wonders rules'.split(
    ' ',
  ),
);
const TALK_WEIGHT = 0.5;

function figureWeight({ kind, unit, value, surface }: Quantity): number {
  // "the two companies" counts nothing that one would check.
  if (
    kind === 'count' &&
    typeof value === 'number' &&
    value <= 3 &&
    /^\p{L}/u.test(surface) &&
    unit !== 'age'
  )
    return 1;
  // A bare small number may be anything; "88.7" and "12,000" are somebody's measurements.
  if (kind === 'count' && typeof value === 'number' && unit === '')
    return value >= GREAT_NUMBER ? 2.5 : Number.isInteger(value) ? 1.5 : 2;
  if (kind === 'count') return 2.5;
  return FIGURE_WEIGHTS[kind] ?? 1;
}

/** Nobody says so many without having it from somewhere. */
const GREAT_NUMBER = 1000;

/** Money and percentages are nearly always somebody's figures; a year or a rank may only set a scene. */
const FIGURE_WEIGHTS: Partial<Record<Quantity['kind'], number>> = {
  money: 3,
  'money-range': 3,
  percent: 3,
  date: 2.5,
  fraction: 2,
  multiple: 1.5,
  year: 2,
  ordinal: 1,
};

/** A table run together as one sentence may hold hundreds; the first few decide. */
const MOST_FIGURES = 12;
