import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('a sum that is paid has the figure that it is said to be', async () => {
  for (const text of [
    'The amount that Meta has paid for its stake in Scale AI is $14.3 billion.',
    'The price Meta paid for its stake in Scale AI was $14.3 billion.',
    'The sum that Meta paid for its slice of Scale AI was $14.3 billion.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'deal-amount': 'asserts' });
  expect(await readingsIn('The price Meta paid for its stake in Scale AI was $4.3 billion.')).toMatchObject({
    'deal-amount': 'differs',
  });
  expect(await readingsIn("The sum that Meta paid for Scale AI's buildings was $14.3 million.")).toEqual({});
});

test('a time set before its clause by "it was" dates the clause', async () => {
  expect(await readingsIn('It was in 2022 that OpenAI launched ChatGPT.')).toMatchObject({
    'chatgpt-released-2022': 'asserts',
  });
  expect(await readingsIn('It was in 2021 that OpenAI launched ChatGPT.')).toMatchObject({
    'chatgpt-released-2022': 'differs',
  });
  expect(await readingsIn('It was not in 2022 that OpenAI launched ChatGPT.')).not.toMatchObject({
    'chatgpt-released-2022': 'asserts',
  });
});
