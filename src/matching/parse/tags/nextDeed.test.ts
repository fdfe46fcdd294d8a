import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a verb that is its own past form goes on with what was told before “and”', async () => {
  for (const text of [
    'Scale AI named a new boss and cut 200 jobs in July 2025.',
    'In July 2025 Scale AI reorganised itself and cut 200 jobs.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-cut-200-jobs': 'asserts' });
  expect(await readingsIn('Lucy Guo packed up and quit Scale AI in 2021.')).toMatchObject({
    'guo-left-2018': 'differs',
  });
  expect(await readingsIn('Meta hired Alexandr Wang and put $1.43 billion into Scale AI.')).toMatchObject({
    'deal-amount': 'differs',
  });
});

test('a noun in a list of things is no deed', async () => {
  for (const text of [
    'Scale AI discussed the timing and cut of 200 jobs in July 2025.',
    'Labelwise named a new boss and cut 200 jobs in July 2025.',
    'Scale AI has a new boss and Labelwise cut 200 jobs in July 2025.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-cut-200-jobs');
});
