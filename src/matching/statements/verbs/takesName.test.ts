import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('whoever leaves a firm itself ends its work with it', async () => {
  for (const text of [
    'xAI is leaving Scale AI.',
    'Microsoft, reporters hear, is quitting Scale AI for good.',
    'Scale AI lost Google within days.',
    'Scale AI is losing OpenAI too.',
  ])
    expect(Object.keys(await readingsIn(text)).join(), text).toMatch(/steps-back|plans-split|phases-out/);
});

test('whoever leaves or loses another thing does not', async () => {
  for (const text of [
    'Google leaves the labelling to Scale AI.',
    'Google left it to Scale AI to label the data.',
    'Google left Scale AI waiting for an answer.',
    'Scale AI lost to Google in court.',
    'Scale AI lost its head of sales to Google.',
    'Two engineers left Scale AI for Google.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('google-plans-split-from-scale');
});

test('what is shown to be so is not shown for the first time', async () => {
  expect(await readingsIn('LLaMA was shown to the world in February 2023.')).toHaveProperty(
    'llama-introduced-february-2023',
    'asserts',
  );
  expect(await readingsIn('LLaMA was shown in February 2023 to be biased.')).not.toHaveProperty(
    'llama-introduced-february-2023',
  );
});
