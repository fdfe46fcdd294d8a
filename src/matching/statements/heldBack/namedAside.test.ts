import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  'Scale AI’s rival Surge AI is raising money at a valuation of $29 billion.',
  'A rival of Scale AI, Surge AI, is raising money at a valuation of $29 billion.',
  'Scale AI’s revenue from Google was $150 million in 2024.',
  'Jason Droege is Scale AI’s permanent chief executive.',
  'Surge AI’s revenue was below $1 billion in 2024.',
])('what is another’s, a part, or more or less than the record is not on record: %s', async (text) => {
  expect(await readingsIn(text)).toEqual({});
});

test('a rival’s deed is his, and a figure from one year to another the firm’s', async () => {
  expect(await readingsIn('Meta’s rival Google is walking away from Scale AI.')).toHaveProperty(
    'google-plans-split-from-scale',
  );
  expect(await readingsIn('Meta’s stake in Scale AI is a majority one.')).toHaveProperty(
    'stake-is-minority',
    'denies',
  );
});
