import type { Claim } from '../model/claim.ts';
import { firstDay, lastDay } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import type { Located } from './shelf.ts';

/** The ends of every span of time and of figures in a claim must stand in order. */
export function checkSpans(claim: Located<Claim>): Issue[] {
  const { holds, recognition } = claim.record;
  const { when, quantity } = recognition.by === 'fact' ? recognition : {};
  const spans: Span[] = [
    ...(holds === undefined ? [] : [{ path: ['holds'], ...days(holds) }]),
    ...(when === undefined ? [] : [{ path: ['recognition', 'when'], ...days(when) }]),
    ...(quantity === undefined
      ? []
      : [{ path: ['recognition', 'quantity'], ...figures(quantity.low, quantity.high) }]),
    ...(quantity?.early === undefined
      ? []
      : [{ path: ['recognition', 'quantity', 'early'], ...figures(...quantity.early) }]),
  ];
  return spans
    .filter(({ swapped }) => swapped)
    .map(({ path, from, until }) => ({
      kind: 'invalid-range',
      file: claim.file,
      line: claim.lineOf(path),
      message: `The ends of "${path.join('.')}" are swapped: it runs from ${from} to ${until}.`,
      advice: 'Write the earlier or lower end first.',
    }));
}

/** A span that is open at one end cannot be swapped. */
function days({
  from,
  until,
}: {
  from?: string | undefined;
  until?: string | undefined;
}): Omit<Span, 'path'> {
  const swapped = from !== undefined && until !== undefined && firstDay(from) > lastDay(until);
  return { from: from ?? '', until: until ?? '', swapped };
}

const figures = (low: number, high: number): Omit<Span, 'path'> => ({
  from: String(low),
  until: String(high),
  swapped: low > high,
});

interface Span {
  path: string[];
  from: string;
  until: string;
  swapped: boolean;
}
