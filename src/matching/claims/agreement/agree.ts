import type { Accepted } from '../../../model/claim.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { isMoney } from '../../words/isMoney.ts';
import { isSlip } from './isSlip.ts';

/**
 * What a figure says to a claim's accepted range (design.md §3). `other` where it measures something else. Notes name how it
 * is looser than the record: `rounded` (fewer digits), `looser` (hedged, or open to one side), `early` (since superseded).
 */
export function agree(quantity: Quantity, accepted: Accepted): Agreement {
  const stated = statedInterval(quantity, accepted.unit);
  if (stated === null) return { is: 'other', notes: [] };
  const { low, high } = accepted;
  // "less than 49%" is not 49%, and it may be hardly less; "below $1 billion" is none of what begins there.
  if (quantity.modifier === 'under' && stated.value[1] === low) return { is: 'unclear', notes: [] };
  if (meets(stated.value, [low, high])) return { is: 'agrees', notes: [] };
  if (accepted.early && meets(stated.value, accepted.early)) return { is: 'agrees', notes: ['early'] };
  if (meets(stated.precise, [low, high])) return { is: 'agrees', notes: ['rounded'] };
  if (accepted.early && meets(stated.precise, accepted.early)) return { is: 'agrees', notes: ['early'] };
  if (meets(stated.hedged, [low, high])) return { is: 'agrees', notes: ['looser'] };
  if (accepted.early && meets(stated.hedged, accepted.early)) return { is: 'agrees', notes: ['early'] };
  const bounds = accepted.early ? [low, high, ...accepted.early] : [low, high];
  const gap = gapOf(openEnded(stated.hedged, quantity.modifier), [Math.min(...bounds), Math.max(...bounds)]);
  const slack = accepted.slack ?? (isCurrency(accepted.unit) ? MONEY_SLACK : 0);
  // "at least $45 million" leaves $450 million open, but nobody says so who means it.
  const slips =
    BOUNDS.has(quantity.modifier) && typeof quantity.value === 'number' && isSlip(quantity.value, accepted);
  return { is: gap > slack || slips ? 'contradicts' : 'unclear', notes: [] };
}

export type Note = 'rounded' | 'early' | 'looser' | 'undated';
export interface Agreement {
  is: 'agrees' | 'contradicts' | 'unclear' | 'other';
  notes: Note[];
}

/** A limit that was agreed, and so is as exact as a figure. */
const BOUNDS = new Set<Quantity['modifier']>(['at least', 'at most']);

/** Between agreement and contradiction: a tenth for money, which is reported in many ways; nothing for what is counted. */
const MONEY_SLACK = 0.1;

/** Nobody rounds $650 million to $1 billion, or 700 million users to a billion: a single digit of money or people stands for what is within a tenth of it. */
const ROUNDING = 0.1;

/** How far "about" and "nearly" reach, as a share of the figure. */
const ABOUT = 0.06;

/** "around 2016" is the year before or after, or 2016. */
const ABOUT_YEAR = 1;

/** An open figure ("over $10 billion") still speaks of the record while it is at least this share of it. */
const OPEN_REACH = 0.5;

/** "Half" and "a third" are words for what lies near, in points of a hundred. */
const FRACTION_PRECISION = 2;

/** A ceiling ("up to $6 billion") is set near what it caps: of what is below this share of it, it does not speak. */
const CEILING_REACH = 0.8;

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

interface Stated {
  /** As written. */
  value: Interval;
  /** Half a unit of its last digit to both sides. */
  precise: Interval;
  /** Widened by "nearly", "over" and the like. */
  hedged: Interval;
}
type Interval = readonly [number, number];

/** What a figure can mean in a claim's unit; null where it is another unit. */
function statedInterval(quantity: Quantity, unit: string): Stated | null {
  const numbers = numbersIn(quantity, unit);
  if (numbers === null) return null;
  const [low, high, precision] = numbers;
  const half =
    isCurrency(unit) || quantity.kind === 'count' ? Math.min(precision, Math.abs(low) * ROUNDING) : precision;
  const precise = rounded([low - half, high + half], [low, high], quantity.modifier);
  const about = unit === 'year' ? ABOUT_YEAR / high : ABOUT;
  return { value: [low, high], precise, hedged: widen([low, high], precise, quantity, about) };
}

/** "More than half" is rounded from nothing that is less, nor "under $15 billion" from what is more. */
function rounded([low, high]: Interval, value: Interval, modifier: Quantity['modifier']): Interval {
  if (modifier === 'over' || modifier === 'at least') return [value[0], high];
  if (modifier === 'under' || modifier === 'at most') return [low, value[1]];
  return [low, high];
}

function numbersIn(quantity: Quantity, unit: string): [number, number, number] | null {
  const { kind, value, precision } = quantity;
  if (unit === 'year') return yearOf(quantity);
  if (kind === 'date' || typeof value === 'string') return null;
  const [low, high] = Array.isArray(value) ? value : [value, value];
  if (isCurrency(unit)) return isMoney(quantity) && quantity.unit === unit ? [low, high, precision] : null;
  if (unit === 'percent') {
    if (kind === 'percent') return [low, high, precision];
    return kind === 'fraction' ? [low * 100, high * 100, FRACTION_PRECISION] : null;
  }
  if (unit === 'multiple') return kind === 'multiple' ? [low, high, precision] : null;
  if (kind !== 'count') return null;
  if (unit === 'count') return quantity.unit === 'age' ? null : [low, high, precision];
  return sameCounted(quantity.unit, unit) ? [low, high, unit === 'age' ? 0 : precision] : null;
}

function yearOf(quantity: Quantity): [number, number, number] | null {
  if (quantity.kind === 'year' && typeof quantity.value === 'number')
    return [quantity.value, quantity.value, 0];
  if (quantity.kind === 'year' && Array.isArray(quantity.value))
    return [quantity.value[0], quantity.value[1], 0];
  if (quantity.kind !== 'date' || typeof quantity.value !== 'string') return null;
  const year = Number(quantity.value.slice(0, 4));
  return Number.isNaN(year) ? null : [year, year, 0];
}

const PEOPLE = new Set(
  'people person staff employee worker job position post role staffer colleague member headcount head cut layoff redundancy dismissal'.split(
    ' ',
  ),
);

/** The same thing counted: singular or plural, and any word for people at work. */
export function sameCounted(a: string, b: string): boolean {
  const [one, other] = [singular(a), singular(b)];
  return one === other || (PEOPLE.has(one) && PEOPLE.has(other));
}

/** Whether a counted noun means people: "lays off 200" leaves the word out. */
export const countsPeople = (unit: string): boolean => PEOPLE.has(singular(unit));

/** The last word counts: "new trams" are trams. */
function singular(noun: string): string {
  const last = noun.toLowerCase().split(' ').at(-1) ?? '';
  if (last === 'people') return 'people';
  if (last.endsWith('ies')) return `${last.slice(0, -3)}y`;
  return last.endsWith('s') && !last.endsWith('ss') ? last.slice(0, -1) : last;
}

function widen(
  [low, high]: Interval,
  [preciseLow, preciseHigh]: Interval,
  quantity: Quantity,
  about: number,
): Interval {
  switch (quantity.modifier) {
    case 'over':
    case 'at least':
      return [low, high / OPEN_REACH];
    case 'under':
      return [low * OPEN_REACH, high];
    case 'at most':
      return [low * CEILING_REACH, high];
    case 'nearly':
      return [low * (1 - about), preciseHigh];
    case 'about':
      return [Math.min(preciseLow, low * (1 - about)), Math.max(preciseHigh, high * (1 + about))];
    default:
      return [preciseLow, preciseHigh];
  }
}

/** "over $10 billion" rules out nothing above it, "under" nothing below. */
function openEnded([low, high]: Interval, modifier: Quantity['modifier']): Interval {
  if (modifier === 'over' || modifier === 'at least') return [low, Number.POSITIVE_INFINITY];
  if (modifier === 'under' || modifier === 'at most') return [Number.NEGATIVE_INFINITY, high];
  return [low, high];
}

const meets = (a: Interval, b: Interval): boolean => a[0] <= b[1] && b[0] <= a[1];

/** How far apart two intervals are, as a share of the nearer bound of the second. */
function gapOf(stated: Interval, range: Interval): number {
  const [distance, bound] =
    stated[1] < range[0] ? [range[0] - stated[1], range[0]] : [stated[0] - range[1], range[1]];
  return bound === 0 ? Number.POSITIVE_INFINITY : distance / Math.abs(bound);
}
