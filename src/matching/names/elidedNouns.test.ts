import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test.each([
  [
    'Scale AI’s customers have included every large laboratory. Google was the biggest.',
    'google-largest-scale-customer',
  ],
  [
    'Scale AI works for several clients in Silicon Valley. The most important is Google.',
    'google-largest-scale-customer',
  ],
  [
    'Scale AI’s customers have included every large laboratory. OpenAI was one of them.',
    'scale-serves-openai',
  ],
  ['Scale AI has customers in every industry. Another is Microsoft.', 'scale-partner-of-microsoft'],
  ['Scale AI has many customers. They include OpenAI and Google.', 'scale-serves-google'],
  ['Scale AI has famous backers. Nvidia is one.', 'nvidia-invested-in-scale'],
  [
    'The Pentagon has signed several contracts with Scale AI. The most recent one, in September 2025, is for up to $100 million.',
    'scale-dod-100-million-2025',
  ],
])('a noun left to the sentence before is read there: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'asserts' });
});

test.each([
  ['Scale AI’s rivals have many customers. Google was the biggest.', 'google-largest-scale-customer'],
  [
    'Scale AI’s customers met analysts and journalists. Google was the biggest.',
    'google-largest-scale-customer',
  ],
  ['Appen’s customers have included every large laboratory. OpenAI was one of them.', 'scale-serves-openai'],
  ['Scale AI has many offices. OpenAI’s is one of them.', 'scale-serves-openai'],
])('and not where the noun is of others, or another: %s', async (text, claim) => {
  expect(await readingsIn(text)).not.toHaveProperty(claim);
});

test.each([
  'Scale AI had 1,500 employees when Meta invested. Two hundred of them were let go in July.',
  'Scale AI employs about 1,500 people. In July 2025 200 of them lost their jobs.',
])('so many of them are of those told of: %s', async (text) => {
  expect(await readingsIn(text)).toMatchObject({ 'scale-cut-200-jobs': 'asserts' });
});

test('and not of desks', async () => {
  expect(
    await readingsIn('Scale AI has 1,500 desks. Two hundred of them were let go in July.'),
  ).not.toHaveProperty('scale-cut-200-jobs');
});
