import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  'Meta allowed the Pentagon to use Llama in November 2024.',
  'Meta gave the Pentagon permission to use Llama.',
  'Llama is free. Meta allowed the Pentagon to use it in November 2024.',
  'Meta permits defence contractors to build on Llama.',
])('what somebody is allowed to use is open to him: %s', async (text) => {
  expect(await readingsIn(text)).toMatchObject({ 'llama-open-to-us-defence': 'asserts' });
});

test.each([
  'Meta allowed the Chinese army to use Llama.',
  'Meta allowed the Pentagon to use its offices.',
  'Meta lets schools use Llama.',
  'The Pentagon allowed Meta to use its logo.',
])('and nothing else to nobody else: %s', async (text) => {
  expect(await readingsIn(text)).not.toHaveProperty('llama-open-to-us-defence');
});
