import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  ['Google has invested in Anthropic. So has Amazon.', 'anthropic-backed-by-amazon'],
  [
    'Google had invested in Anthropic. So had Amazon, with $4 billion promised in 2023.',
    'amazon-4-billion-in-anthropic-2023',
  ],
  ['Google is cutting its ties with Scale AI. So are OpenAI and Microsoft.', 'openai-phases-out-scale'],
  ['OpenAI has ended its work with Scale AI. Google did the same.', 'google-plans-split-from-scale'],
  ['Nvidia has invested in Scale AI. Amazon has as well.', 'amazon-invested-in-scale'],
  ['Microsoft is stepping back from Scale AI. The same goes for xAI.', 'xai-steps-back-from-scale'],
  ['Google is cutting its ties with Scale AI. Microsoft followed suit.', 'microsoft-steps-back-from-scale'],
])('who did the same did it too: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'asserts' });
});

test.each([
  ['Google has not invested in Scale AI. So has Amazon.', 'amazon-invested-in-scale'],
  ['Nvidia, which has invested in Scale AI, opened an office. So did Amazon.', 'amazon-invested-in-scale'],
  ['Google has invested in Anthropic. So it was a surprise when Amazon left.', 'anthropic-backed-by-amazon'],
  ['Google had invested in Mistral. So had Amazon.', 'anthropic-backed-by-amazon'],
  ['Nvidia has invested in Scale AI. Amazon has offices as well.', 'amazon-invested-in-scale'],
])('and not where something else is told: %s', async (text, claim) => {
  expect(await readingsIn(text)).not.toHaveProperty(claim);
});
