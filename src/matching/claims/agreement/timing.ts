import type { Claim, FactRecognition } from '../../../model/claim.ts';
import { type Day, firstDay, lastDay } from '../../../model/day.ts';
import type { Quantity } from '../../../model/quantity.ts';

/** Whether an article was written while a claim held: surely, perhaps (its date is unknown or straddles), or surely not. */
export type Timing = 'inside' | 'perhaps' | 'outside';

/**
 * Rule 6. A claim without time is always `inside`. An article without date is `perhaps`: a sentence in it that agrees with a
 * time-bound claim is evidently of its time, one that contradicts it may be of another and is left to the editor.
 */
export function timingOf(holds: Claim['holds'], written: readonly [Day, Day] | null): Timing {
  if (!holds) return 'inside';
  if (!written) return 'perhaps';
  const [first, last] = [firstDay(written[0]), lastDay(written[1])];
  const from = holds.from === undefined ? '' : firstDay(holds.from);
  const until = holds.until === undefined ? '9999-12-31' : lastDay(holds.until);
  if (last < from || first > until) return 'outside';
  return first >= from && last <= until ? 'inside' : 'perhaps';
}

/** Whether a sentence that gives these years and dates can speak of an event of that time. One that gives none can. */
export function whenFits(when: FactRecognition['when'], times: readonly Quantity[]): boolean {
  if (!when) return true;
  const from = when.from === undefined ? '' : firstDay(when.from);
  const until = when.until === undefined ? '9999-12-31' : lastDay(when.until);
  return times.every((time) => {
    if (Array.isArray(time.value))
      return `${time.value[1]}-12-31` >= from && `${time.value[0]}-01-01` <= until;
    const day = dayOf(time);
    if (day === null) return isAnyYears(time, from, until);
    return lastDay(day) >= from && firstDay(day) <= until;
  });
}

/** "in August", of whatever year: whether there is an August in that time. */
function isAnyYears(time: Quantity, from: Day, until: Day): boolean {
  const month = monthAlone(time);
  if (month === null || until.slice(0, 4) > from.slice(0, 4)) return true;
  return month >= from.slice(5, 7) && month <= until.slice(5, 7);
}

/** The month of "in August" and "on 5 August", whose year is left open; null for what names a year. */
export function monthAlone({ value }: Quantity): string | null {
  return typeof value === 'string' && value.startsWith('--') ? value.slice(2, 4) : null;
}

/** Whether a record is of one month, so that a month alone can be told to be its own. */
export function isOfOneMonth(when: FactRecognition['when']): boolean {
  return (
    when?.from !== undefined && when.from.length > 4 && when.until?.slice(0, 7) === when.from.slice(0, 7)
  );
}

/** Whether a sentence gives a month or day that the record, which has but the year, cannot bear out. */
export function finerThanRecord(when: FactRecognition['when'], time: Quantity): boolean {
  return when === undefined && time.kind === 'date';
}

/** Whether a sentence gives the record's own year: its figure, though it changes from year to year, is then the same year's. */
export function datesAlike(when: FactRecognition['when'], times: readonly Quantity[]): boolean {
  if (when?.from === undefined || when.until === undefined) return false;
  const year = when.from.slice(0, 4);
  if (when.until.slice(0, 4) !== year || times.length === 0) return false;
  return times.every((time) => dayOf(time)?.slice(0, 4) === year);
}

/** Whether a sentence gives the very month or day in which a claim began to hold ("valued in MAY 2024 at"): its figure is of that day. */
export function datesBeginning(holds: Claim['holds'], times: readonly Quantity[]): boolean {
  const from = holds?.from;
  if (from === undefined || from.length < 7 || times.length === 0) return false;
  return times.every((time) => dayOf(time)?.slice(0, 7) === from.slice(0, 7));
}

/**
 * Whether an article was written in the month in which a claim began to hold: another present figure is then no later one. So it is
 * while a claim holds that has an end.
 */
export function isOfItsMonth(
  holds: NonNullable<Claim['holds']>,
  written: readonly [Day, Day] | null,
): boolean {
  if (holds.until !== undefined) return true;
  return holds.from !== undefined && written?.[1].slice(0, 7) === holds.from.slice(0, 7);
}

function dayOf(time: Quantity): Day | null {
  if (time.kind === 'year' && typeof time.value === 'number') return String(time.value);
  return typeof time.value === 'string' && /^\d{4}/.test(time.value) ? time.value : null;
}
