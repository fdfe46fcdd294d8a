import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('a description behind a name that nobody knows is of what bears that name', async () => {
  for (const text of [
    'Amazon has invested $8 billion in Anthropic, the maker of the Claude chatbot.',
    'Amazon has invested $8 billion in Anthropic, the developer of the Claude language model.',
  ]) {
    const readings = await readingsIn(text);
    expect(readings, text).toMatchObject({ 'amazon-8-billion-in-anthropic': 'asserts' });
    expect(readings, text).not.toHaveProperty('openai-created-chatgpt');
  }
  expect(
    await readingsIn('xAI, the maker of the Grok chatbot, has cut back its work with Scale AI.'),
  ).not.toHaveProperty('openai-created-chatgpt');
});

test('a firm may be described by where it is', async () => {
  expect(await readingsIn('The Menlo Park group has taken 49% of Scale AI.')).toMatchObject({
    'stake-49-percent': 'asserts',
  });
});
