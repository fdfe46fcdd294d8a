import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a verb and its particle that stand apart are no noun', async () => {
  expect(await readingsIn('Alexandr Wang set up Scale AI in 2018.')).toMatchObject({
    'scale-founded-2016': 'differs',
  });
  expect(await readingsIn('It was in 2016 that Alexandr Wang set up Scale AI.')).toMatchObject({
    'scale-founded-2016': 'asserts',
  });
  expect(await readingsIn('Meta set up its generative AI team in 2020.')).toMatchObject({
    'meta-genai-team-launched-2023': 'differs',
  });
  expect(await readingsIn('Alexandr Wang set up Scale AI all by himself.')).toMatchObject({
    'wang-sole-founder': 'asserts',
  });
  expect(await readingsIn('Meta has signed up to spend $14.3 billion on Scale AI.')).toMatchObject({
    'deal-amount': 'asserts',
  });
});

test('a noun that is led in stays one, and so do up to how much and who sets up something else', async () => {
  for (const text of [
    'The set up of Labelwise by a friend of Alexandr Wang took place in 2018.',
    'Alexandr Wang set up Labelwise in 2018.',
    'Alexandr Wang set up a meeting with Scale AI in 2018.',
    'A Meta set up in 2018 in Ghana has nothing to do with it.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
