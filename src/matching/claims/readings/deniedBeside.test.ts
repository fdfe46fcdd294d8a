import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what is denied of whom the sentence before is about is denied', async () => {
  expect(await readingsIn('Meta bought 49% of Scale AI. The shares confer no vote.')).toMatchObject({
    'stake-carries-votes': 'denies',
  });
  expect(await readingsIn('OpenAI competes with Anthropic. It did not make ChatGPT.')).toMatchObject({
    'openai-created-chatgpt': 'denies',
  });
});

test('a pronoun that passes over somebody nearer denies nothing', async () => {
  for (const text of [
    'Anthropic is a rival of OpenAI. It has not developed ChatGPT.',
    'Surge AI, a rival of Scale AI, grows fast. It is not profitable.',
    'Microsoft hired Mustafa Suleyman from Inflection. It did not hire Alexandr Wang.',
  ])
    expect(Object.values(await readingsIn(text)), text).not.toContain('denies');
});

test('a figure differs from the record of whom the sentence before names, where nobody else can be meant', async () => {
  expect(await readingsIn('Facebook bought Instagram in 2012. The app cost $10 billion.')).toMatchObject({
    'instagram-price-1-billion': 'differs',
  });
  expect(await readingsIn('Lucy Guo founded Scale AI with Wang. She was out by 2015.')).toMatchObject({
    'guo-left-2018': 'differs',
  });
});

test.each([
  'Meta bought WhatsApp in 2014. Kustomer cost $1 billion.',
  'Microsoft backs OpenAI. SoftBank, never shy, promised it $30 billion.',
  'Meta introduced LLaMA. The next model came out in 2024.',
  'Meta introduced LLaMA. The other model came out in 2024.',
  'Facebook also bought Oculus. That cost $2 billion.',
  'Facebook paid $1 billion for Instagram. Snapchat would have cost $3 billion.',
  'Scale AI was founded in 2016. Its office in London opened in 2021.',
])('and from nothing where somebody else can: %s', async (text) => {
  expect(Object.values(await readingsIn(text))).not.toContain('differs');
});
