import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a word behind the name that a verb governs is its object, and no verb of the name', async () => {
  expect(
    await readingsIn(
      'OpenAI says it is winding its Scale AI contracts down, and insists the decision predates all of this.',
    ),
  ).toEqual({ 'openai-phases-out-scale': 'asserts' });
  for (const text of [
    'Google has cancelled Scale AI contracts in June.',
    'Meta sold Scale AI shares in June.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-growth');
});

test('behind a verb of saying a clause may stand without “that”', async () => {
  expect(await readingsIn('Bloomberg reports Meta holds 49% of Scale AI.')).toMatchObject({
    'stake-49-percent': 'asserts',
  });
});

test('who reports it is none of those of whom it is told', async () => {
  expect(await readingsIn('Meta put $14.3 billion into Scale AI, Bloomberg reported.')).toMatchObject({
    'deal-amount': 'asserts',
  });
});
