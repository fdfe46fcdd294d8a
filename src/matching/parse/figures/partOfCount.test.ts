import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  'Scale AI dismissed 200 of its 1,500 employees in July 2025.',
  'Scale AI cut 200 of its 900 jobs in July 2025.',
])('of so many is not so many: %s', async (text) => {
  expect(await readingsIn(text)).toMatchObject({ 'scale-cut-200-jobs': 'asserts' });
});

test('and another number of them differs', async () => {
  expect(await readingsIn('Scale AI dismissed 300 of its 1,500 employees in July 2025.')).toMatchObject({
    'scale-cut-200-jobs': 'differs',
  });
});
