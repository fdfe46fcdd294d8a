import type { Day } from '../model/day.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/** A day as a newspaper writes it: "13 June 2025", "June 2025", "2025", as much as is known. */
export function writtenDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return [date && String(Number(date)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A span of days, what both ends share written once: "10 to 13 June 2025". One day where both are the same. */
export function writtenSpan([from, until]: readonly [Day, Day]): string {
  const start = writtenDay(from).split(' ');
  const end = writtenDay(until).split(' ');
  if (start.join() === end.join()) return end.join(' ');
  // Year, then month: dropped from the first end while the second repeats them.
  let shared = 0;
  while (shared < start.length - 1 && start.at(-1 - shared) === end.at(-1 - shared)) shared++;
  return `${start.slice(0, start.length - shared).join(' ')} to ${end.join(' ')}`;
}
