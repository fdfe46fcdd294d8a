import { expect, test } from 'vitest';
import { verdictReader } from '../../../tests/matching/measureMatching.ts';

const verdict = await verdictReader();

test.each([
  'Lucy Guo co-founded Scale AI with Alexandr Wang. She joined Snap and left in 2018.',
  'Lucy Guo co-founded Scale AI with Alexandr Wang. She went to a fund and left in 2018.',
  'Alexandr Wang started Scale AI. He went to Quora and left within a year.',
])('what is left is what was entered right before: %s', (text) =>
  expect(['verified', 'disputed']).not.toContain(verdict(text)),
);

test.each([
  'Alexandr Wang studied at MIT but left early.',
  'Lucy Guo started Scale AI with Alexandr Wang and left in 2018.',
])('and nothing else where nothing was, or where that is the record’s: %s', (text) =>
  expect(verdict(text)).toBe('verified'),
);
