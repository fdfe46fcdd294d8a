import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a longer word for a post that begins within another word is read', async () => {
  for (const text of [
    'Jason Droege, Scale AI’s former head of strategy, takes over.',
    'Scale AI’s former head of strategy, Jason Droege, takes over.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'droege-was-strategy-chief': 'asserts' });
});

test('what a noun for an act counts is its figure', async () => {
  expect(await readingsIn('July 2025 brought the loss of 500 jobs at Scale AI.')).toMatchObject({
    'scale-cut-200-jobs': 'differs',
  });
  expect(await readingsIn('The loss of 200 jobs at Scale AI in July 2025 was a shock.')).toMatchObject({
    'scale-cut-200-jobs': 'asserts',
  });
  for (const text of [
    'The loss of 200 jobs at Labelwise in July 2025 was a shock.',
    'The loss of 200 laptops at Scale AI in July 2025 was a shock.',
    'The loss of one of its 200 jobs worried Scale AI in July 2025.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-cut-200-jobs');
});
