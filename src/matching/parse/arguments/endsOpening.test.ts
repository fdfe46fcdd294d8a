import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('two names behind what opens a sentence are its subject, and no part of the opening', async () => {
  expect(
    await readingsIn("After Meta's investment in Scale AI, Google and OpenAI cut ties with the start-up."),
  ).toEqual({ 'google-plans-split-from-scale': 'asserts', 'openai-phases-out-scale': 'asserts' });
  expect(
    await readingsIn("After Amazon's investment in Scale AI, Anthropic and Google raised prices."),
  ).toEqual({ 'amazon-invested-in-scale': 'asserts' });
});
