import type { Claim } from '../model/claim.ts';
import { firstDay, lastDay } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import type { Located } from './shelf.ts';

/** What happens but once must say when; and where a claim gives a year and also when it was, the two must be of the same time. */
export function checkDates(claim: Located<Claim>): Issue[] {
  const { recognition } = claim.record;
  if (recognition.by !== 'fact') return [];
  const { once, when, quantity } = recognition;
  const issues: Issue[] = [];
  if (once === true && when === undefined)
    issues.push({
      kind: 'invalid-record',
      file: claim.file,
      line: claim.lineOf(['recognition', 'once']),
      message: 'It happened once, but the record does not say when.',
      advice: 'Add "when" with the year, month or day, or leave out "once".',
    });
  if (quantity?.unit !== 'year' || when === undefined) return issues;
  const [low, high] = [`${quantity.low}-01-01`, `${quantity.high}-12-31`];
  const early = when.until !== undefined && lastDay(when.until) < low;
  const late = when.from !== undefined && firstDay(when.from) > high;
  if (early || late)
    issues.push({
      kind: 'invalid-range',
      file: claim.file,
      line: claim.lineOf(['recognition', 'when']),
      message: `"when" lies outside the year of the claim, ${
        quantity.low === quantity.high ? quantity.low : `${quantity.low} to ${quantity.high}`
      }.`,
      advice: 'Give the month or day of that year, or correct the year.',
    });
  return issues;
}
