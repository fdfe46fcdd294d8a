import type { Quantity } from '../../model/quantity.ts';
import type { Token } from './tokens.ts';

/**
 * The years that "eleven years ago" and "a decade ago" can mean in an article of the year `written`, in place of the figure that they hold; who counts back rounds,
 * so they are several. Null where the words at token `at` count no years back, or hedge them.
 */
export function yearsAgo(
  tokens: readonly Token[],
  at: number,
  quantities: readonly Quantity[],
  written: number,
): { time: Quantity; replaces: Quantity | undefined } | null {
  if (tokens[at]?.key !== 'ago') return null;
  const noun = tokens[at - 1];
  const number = tokens[at - 2];
  const length = LENGTHS.get(noun?.key ?? '');
  if (length === undefined || noun === undefined || number === undefined) return null;
  const figure = quantities.find(
    ({ start, end, kind }) => kind === 'count' && start <= number.start && end >= number.end,
  );
  if (HEDGES.test(tokens[at - 3]?.key ?? '')) return null;
  const count = figure?.value ?? (/^(?:a|one)$/.test(number.key) ? 1 : null);
  if (typeof count !== 'number' || !Number.isInteger(count)) return null;
  if (figure !== undefined && (figure.start !== number.start || !/^(?:about)?$/.test(figure.modifier)))
    return null;
  const [year, around] = [written - count * length, length === 1 ? 1 : DECADE_ROUNDING];
  const end = (tokens[at] as Token).end;
  return {
    time: {
      start: number.start,
      end,
      kind: 'year',
      value: [year - around, year + around],
      unit: '',
      modifier: '',
      surface: `${number.text} ${noun.text} ago`,
      precision: 0,
    },
    replaces: figure,
  };
}

const LENGTHS = new Map([
  ['year', 1],
  ['years', 1],
  ['decade', 10],
  ['decades', 10],
]);

/** "more than", "just over", "nearly a decade ago": further back or less far, by nobody knows how much. */
const HEDGES = /^(?:than|over|under|nearly|almost|half|to|least|most)$/;

/** "A decade ago" may be eight years. */
const DECADE_ROUNDING = 2;
