import { expect, test } from 'vitest';
import { reportedSpans } from './reportedSpans.ts';

test('a figure spans half a unit of its last digit to both sides', () => {
  expect(reportedSpans('$14.3 billion', 'USD')).toEqual([[14_250_000_000, 14_350_000_000]]);
  expect(reportedSpans('49%', 'percent')).toEqual([[48.5, 49.5]]);
});

test('a hedge widens it to the side that it means', () => {
  expect(reportedSpans('over $14 billion', 'USD')[0]![1]).toBe(Number.POSITIVE_INFINITY);
  expect(reportedSpans('fewer than 12', 'people')[0]![0]).toBe(Number.NEGATIVE_INFINITY);
  const [low, high] = reportedSpans('nearly $15 billion', 'USD')[0]!;
  expect(low).toBeLessThan(14_300_000_000);
  expect(high).toBeLessThan(15_600_000_000);
});

test('only figures in the unit count', () => {
  expect(reportedSpans('a 49% stake for $14.8 billion', 'USD')).toHaveLength(1);
  expect(reportedSpans('€14.8 billion', 'USD')).toEqual([]);
  expect(reportedSpans('49', 'percent')).toEqual([]);
  expect(reportedSpans('no figure', 'people')).toEqual([]);
});

test('a day or a month gives its year', () => {
  expect(reportedSpans('5 April 2025', 'year')).toEqual([[2025, 2025]]);
  expect(reportedSpans('2016', 'year')).toEqual([[2016, 2016]]);
});

test('a bare number counts people, years of age and the like', () => {
  expect(reportedSpans('28', 'age')[0]).toEqual([27.5, 28.5]);
  expect(reportedSpans('551', 'people')[0]).toEqual([550.5, 551.5]);
});
