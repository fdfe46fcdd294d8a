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
