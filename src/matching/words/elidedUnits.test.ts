import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('of two numbers set against each other the second names the unit of both', async () => {
  expect(await readingsIn('Meta’s stake in Scale AI is 49, not 51 per cent.')).toMatchObject({
    'stake-49-percent': 'asserts',
  });
  expect(await readingsIn('Meta’s stake in Scale AI is 51, not 49 per cent.')).toMatchObject({
    'stake-49-percent': 'differs',
  });
  expect(
    await readingsIn('Meta paid 14.3 rather than 14.8 billion dollars for its stake in Scale AI.'),
  ).toMatchObject({ 'deal-amount': 'asserts' });
});

test('a number that counts something of its own keeps it', async () => {
  expect(await readingsIn('Meta talked to 49 people, not 51 per cent of Scale AI.')).toEqual({});
});

test('a large number behind a name counts what the sentence before counted', async () => {
  expect(
    await readingsIn(
      'LLaMA had 65 billion parameters. That was modest beside Google’s PaLM, which had 540 billion.',
    ),
  ).toMatchObject({ 'palm-540-billion-parameters': 'asserts' });
  expect(
    await readingsIn('LLaMA had 65 billion parameters. PaLM’s training set held 540 billion.'),
  ).not.toHaveProperty('palm-540-billion-parameters');
});
