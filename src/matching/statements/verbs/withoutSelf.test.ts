import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what a subject is said to be is no object beside it', async () => {
  expect(await readingsIn('Scale AI is not the largest data-labelling company.')).toEqual({
    'scale-is-largest': 'denies',
  });
  expect(await readingsIn('Scale AI is the largest data-labelling company.')).toEqual({
    'scale-is-largest': 'asserts',
  });
  for (const text of [
    'Scale AI is only the second largest data-labelling company.',
    'Scale AI is one of the largest data-labelling companies.',
    'Surge AI is the largest data-labelling company.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-is-largest');
});
