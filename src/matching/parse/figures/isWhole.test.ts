import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('of how many so many are is no figure of what is done to them', async () => {
  for (const text of [
    'Scale AI laid off 200 of its 1,400 employees in July.',
    'Scale AI is cutting 200 of its 1,400 jobs.',
    "The cuts affect about 200 of Scale AI's 1,400 full-time employees.",
  ])
    expect(await readingsIn(text), text).toEqual({ 'scale-cut-200-jobs': 'asserts' });
  expect(await readingsIn('Scale AI laid off 300 of its 1,400 employees in July 2025.')).toEqual({
    'scale-cut-200-jobs': 'differs',
  });
});
