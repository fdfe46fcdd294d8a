import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('that others say otherwise is no part of what is told', async () => {
  for (const text of [
    'Scale AI, contrary to what you may have read, is not profitable.',
    'Contrary to what you may have read, Scale AI is not profitable.',
    'Scale AI is not profitable, whatever its founder says.',
    'Whatever its founder says, Scale AI is not profitable.',
    'No matter what you have heard, Scale AI is not profitable.',
    'Despite what the headline claimed, Scale AI is not profitable.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-profitable': 'denies' });
});

test('what is bought, asked or given is no disclaimer', async () => {
  expect(await readingsIn('Whatever Meta buys, Scale AI is profitable.')).toMatchObject({
    'scale-profitable': 'asserts',
  });
  expect(await readingsIn('Contrary to what Scale AI is, Labelwise is not profitable, it says.')).toEqual({});
});
