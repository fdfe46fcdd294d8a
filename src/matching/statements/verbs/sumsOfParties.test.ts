import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a sum that goes to one thing of a list is not that of the next', async () => {
  for (const text of [
    'Meta put $14.3 billion into data centres and a little into Scale AI.',
    'Meta has invested $14.3 billion in chips and also in Scale AI.',
    'Meta spent $14.3 billion on data centres and $2 billion on Scale AI.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('deal-amount', 'asserts');
  expect(
    await readingsIn('In June 2025 Meta spent $64 billion on data centres and $14.3 billion on Scale AI.'),
  ).toEqual({ 'deal-amount': 'asserts' });
});
