import type { Claim } from '../model/claim.ts';
import { firstDay, lastDay } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import type { Located } from './shelf.ts';

/** The ends of every span of time and of figures in a claim must stand in order. */
export function checkSpans(claim: Located<Claim>): Issue[] {
  const { holds, recognition } = claim.record;
  const fact = recognition.by === 'fact' ? recognition : undefined;
  const { quantity, when } = fact ?? {};
  const swapped = (path: string[], from: string | number, until: string | number): Issue => ({
    kind: 'invalid-range',
    file: claim.file,
    line: claim.lineOf(path),
    message: `The ends of "${path.join('.').replace('.low', '')}" are swapped: it runs from ${from} to ${until}.`,
    advice: 'Write the earlier or lower end first.',
  });
  const days = [
    { path: ['holds'], ...holds },
    { path: ['recognition', 'when'], ...when },
  ];
  const figures =
    quantity === undefined
      ? []
      : [
          { path: ['recognition', 'quantity', 'low'], low: quantity.low, high: quantity.high },
          ...(quantity.early === undefined
            ? []
            : [
                {
                  path: ['recognition', 'quantity', 'early'],
                  low: quantity.early[0],
                  high: quantity.early[1],
                },
              ]),
        ];
  return [
    ...days.flatMap(({ path, from, until }) =>
      from !== undefined && until !== undefined && firstDay(from) > lastDay(until)
        ? [swapped(path, from, until)]
        : [],
    ),
    ...figures.flatMap(({ path, low, high }) => (low > high ? [swapped(path, low, high)] : [])),
  ];
}
