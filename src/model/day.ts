import { z } from 'zod';

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A day, a month or a year as ISO 8601 writes it: `2025-06-12`, `2025-06`, `2025`.
 * How much of it is written is how much of it is known.
 */
export const daySchema = z
  .string({ error: 'a date in quotes is expected, such as "2025-06-12", "2025-06" or "2025"' })
  .refine(isDay, { error: 'no such date; write "2025-06-12", "2025-06" or "2025"' });

export type Day = z.infer<typeof daySchema>;

/** The first calendar day that `day` can mean, as `YYYY-MM-DD`. */
export function firstDay(day: Day): string {
  const [, year, month = '01', date = '01'] = DAY.exec(day) ?? [];
  return `${year}-${month}-${date}`;
}

/** The last calendar day that `day` can mean, as `YYYY-MM-DD`. */
export function lastDay(day: Day): string {
  const [, year, month = '12', date] = DAY.exec(day) ?? [];
  return `${year}-${month}-${date ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

function isDay(text: string): boolean {
  const [, year, month = '01', date = '01'] = DAY.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false;
  return Number(date) >= 1 && Number(date) <= daysIn(Number(year), Number(month));
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
