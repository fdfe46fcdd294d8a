import { expect, test } from 'vitest';
import { verdictReader } from '../../../../tests/matching/measureMatching.ts';

const verdict = await verdictReader();

test.each([
  'Scale AI took in $870 million in 2024 and was hoping for $2 billion in 2025.',
  'Scale AI had sales of about $870 million in 2024 and told investors that it expected $2 billion in 2025.',
  'Scale AI’s revenue was $870 million in 2024; for 2025 it expects $2 billion.',
  'Revenue at Scale AI was $870 million in 2024 and is expected to reach $2 billion in 2025.',
])('a bare sum that is expected is of what the sum before it was: %s', (text) =>
  expect(verdict(text)).toBe('verified'),
);

test('and differs where it is another sum for the same year', () =>
  expect(verdict('Scale AI took in $870 million in 2024 and was hoping for $5 billion in 2025.')).toBe(
    'disputed',
  ));

test.each([
  'Scale AI took in $870 million in 2024 and was hoping to raise $2 billion in 2025.',
  'Scale AI’s revenue was $870 million in 2024 and its costs are expected to reach $2 billion in 2025.',
  'Scale AI’s revenue was $870 million in 2024, and analysts expected $2 billion in 2025.',
  'Scale AI’s revenue was $870 million in 2024 and Surge AI expected $2 billion in 2025.',
  'Scale AI’s revenue was $870 million in 2024 and it did not expect $2 billion in 2025.',
  'Scale AI’s revenue was $870 million in 2024, and it expects $5 billion.',
])('a sum of anything else, or expected by others, is not: %s', (text) =>
  expect(verdict(text)).toBe('unsourced'),
);

test.each([
  'Scale AI had revenue of $870 million in 2024. It expects the number to reach $2 billion in 2025.',
  'Scale AI had sales of $870 million in 2024. It expects that figure to more than double to $2 billion in 2025.',
])('so is one that the next sentence expects: %s', (text) => expect(verdict(text)).toBe('verified'));

test.each([
  'Scale AI took in $870 million in 2024. For 2025 Surge AI had forecast $2 billion.',
  'Scale AI took in $870 million in 2024. It expects to raise $2 billion in 2025.',
])('and not where others expect it, or it is of something else: %s', (text) =>
  expect(verdict(text)).not.toBe('verified'),
);
