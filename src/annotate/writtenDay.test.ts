import { expect, it } from 'vitest';
import { writtenDay, writtenSpan } from './writtenDay.ts';

it.each([
  ['2025-06-03', '3 June 2025'],
  ['2025-06', 'June 2025'],
  ['2025', '2025'],
])('writes %s as far as it is known: %s', (day, written) => {
  expect(writtenDay(day)).toBe(written);
});

it.each([
  ['2025-06-10', '2025-06-13', '10 to 13 June 2025'],
  ['2025-05-30', '2025-06-02', '30 May to 2 June 2025'],
  ['2024-12-30', '2025-01-02', '30 December 2024 to 2 January 2025'],
  ['2025-06-10', '2025-06-10', '10 June 2025'],
  ['2024', '2025', '2024 to 2025'],
  ['2025-06', '2025-07', 'June to July 2025'],
])('writes the span from %s to %s once where both ends agree: %s', (from, until, written) => {
  expect(writtenSpan([from, until])).toBe(written);
});
