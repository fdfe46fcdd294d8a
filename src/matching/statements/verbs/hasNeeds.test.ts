import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what something is for is nobody for whom it is done', async () => {
  expect(
    await readingsIn(
      'Meta invested $14.3 billion in Scale AI, a start-up that prepares data for training artificial intelligence models.',
    ),
  ).toEqual({ 'deal-amount': 'asserts' });
  expect(
    await readingsIn('Scale AI provides the data necessary for training models at labs such as OpenAI.'),
  ).toHaveProperty('scale-serves-openai', 'asserts');
});

test('how somebody makes his money says not that any is left', async () => {
  for (const text of [
    'Scale AI makes its money by labelling data.',
    'Scale AI makes most of its money from labelling data.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-profitable');
  expect(await readingsIn('Scale AI made money in 2023.')).toEqual({ 'scale-profitable': 'asserts' });
});
