import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

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

test('a sum with what hangs on it may be what a “what” turns out to be', async () => {
  for (const [text, claim] of [
    ['$2 billion in revenue is what Scale AI was looking for in 2025.', 'scale-revenue-forecast-2-billion'],
    ['Roughly $200m: that is what Google had set aside for Scale AI in 2025.', 'google-planned-200-million'],
    ['49 percent: that is what Meta holds in Scale AI.', 'stake-49-percent'],
    ['A stake of 49% is what Meta bought in Scale AI.', 'stake-49-percent'],
    ['Salaries of $2 million are what Meta pays top AI talent.', 'meta-2-million-salaries'],
  ] as const)
    expect(await readingsIn(text), text).toMatchObject({ [claim]: 'asserts' });
  for (const text of [
    'Nothing: that is what Google paid for Scale AI.',
    '$2 billion in debt is what Surge AI was looking for in 2025.',
    '49 percent: that is what Microsoft holds in OpenAI.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('a sum may come to its figure, and a plan to spend it may stand between', async () => {
  for (const [text, claim] of [
    [
      'The sum Google had meant to spend on Scale AI this year came to $200 million.',
      'google-planned-200-million',
    ],
    ['The price that Facebook paid for WhatsApp ran to $19 billion.', 'whatsapp-price-19-billion'],
    ['The cheque Meta wrote Scale AI totalled $14.3 billion.', 'deal-amount'],
    ['Google had put about $200 million aside for Scale AI this year.', 'google-planned-200-million'],
  ] as const)
    expect(await readingsIn(text), text).toMatchObject({ [claim]: 'asserts' });
  for (const text of [
    'The sum Google spent on Scale AI came to $200 million.',
    'The sum Surge AI had meant to spend on Scale AI this year came to $200 million.',
    'The loss that Meta made came to $14.3 billion.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('what somebody makes does what they do', async () => {
  expect(
    await readingsIn('What Scale AI delivered made up just a tiny portion of OpenAI’s training data.'),
  ).toEqual({ 'scale-small-share-of-openai-data': 'asserts' });
  for (const text of [
    'What Surge AI delivered made up just a tiny portion of OpenAI’s training data.',
    'What Scale AI paid made up just a tiny portion of OpenAI’s training data.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
