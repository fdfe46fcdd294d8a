import { expect, test } from 'vitest';
import { isSlip } from './isSlip.ts';

const record = (value: number) => ({ low: value, high: value });

test.each([
  [1_480_000_000, 14_800_000_000],
  [54, 540],
  [0.43, 4.3],
  [46, 64],
  [4_130, 1_430],
])('%d is the record’s %d with a slip', (value, low) => expect(isSlip(value, record(low))).toBe(true));

test.each([
  [14_300, 14_300],
  [100, 10],
  [5, 50],
  [15, 14.3],
  [641, 146],
  [Number.POSITIVE_INFINITY, 14],
])('%d is another figure than %d, or the same', (value, low) =>
  expect(isSlip(value, record(low))).toBe(false),
);

test('a wide range has no slip, and a narrow one those of its ends', () => {
  expect(isSlip(92e9, { low: 29e9, high: 30e9 })).toBe(true);
  expect(isSlip(29.5e9, { low: 29e9, high: 30e9 })).toBe(false);
  expect(isSlip(140, { low: 14, high: 15 })).toBe(false);
});
