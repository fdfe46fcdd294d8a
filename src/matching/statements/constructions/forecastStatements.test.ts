import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what somebody expects of what is theirs is their forecast', async () => {
  for (const text of [
    'Scale AI expects its revenue to reach $2 billion in 2025.',
    'Scale AI expected sales to climb to $2 billion in 2025.',
    'Scale AI had projected that its revenue would more than double to $2 billion in 2025.',
  ])
    expect(await readingsIn(text), text).toEqual({ 'scale-revenue-forecast-2-billion': 'asserts' });
  expect(
    await readingsIn(
      'Alexandr Wang expected Scale AI’s recurring revenue to reach $14 billion by the end of 2024.',
    ),
  ).toEqual({ 'scale-arr-forecast-1-4-billion': 'differs' });
  expect(await readingsIn('Scale AI does not expect its revenue to reach $2 billion in 2025.')).toEqual({
    'scale-revenue-forecast-2-billion': 'denies',
  });
});

test('what others expect of it is not', async () => {
  for (const text of [
    'Surge AI expects Scale AI’s revenue to reach $2 billion in 2025.',
    'Scale AI expects the market to reach $2 billion in 2025.',
    'Scale AI expects revenue at Surge AI to reach $2 billion in 2025.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('who said he would buy is no longer in talks', async () => {
  expect(await readingsIn('Meta said it would invest $14.3 billion in Scale AI.')).toEqual({
    'deal-amount': 'asserts',
  });
});
