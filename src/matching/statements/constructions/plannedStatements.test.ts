import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

const SPLIT = 'google-plans-split-from-scale';

test('a tie that somebody plans to cut is spoken of as one that they cut', async () => {
  for (const text of [
    'Google plans to dump Scale AI.',
    'Google is preparing to end its work with Scale AI.',
    'Google intends to stop using Scale AI.',
    'Google wants to walk away from Scale AI.',
    'The plan at Google is to move its work away from Scale AI.',
    'Google’s aim is to wind down its contracts with Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({ [SPLIT]: 'asserts' });
});

test('a tie that somebody only thinks of cutting, or that another cuts, is not', async () => {
  for (const text of [
    'Google is weighing a split from Scale AI.',
    'Google is considering cutting ties with Scale AI.',
    'Google has discussed ending its work with Scale AI.',
    'Scale AI plans to end its work with Google.',
    'Google plans to end its work with Appen.',
    'Analysts expect Google to end its work with Scale AI.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty(SPLIT);
});

test('who has no such plan denies it', async () => {
  expect(await readingsIn('Google has no plans to cut its ties with Scale AI.')).toMatchObject({
    [SPLIT]: 'denies',
  });
});

test('an aim is no deed', async () => {
  expect(await readingsIn('Surge AI is out to raise $1 billion from investors.')).toEqual({
    'surge-seeks-1-billion': 'asserts',
  });
  expect(await readingsIn('Surge AI’s ambition is to raise $1 billion.')).toEqual({
    'surge-seeks-1-billion': 'asserts',
  });
  expect(await readingsIn('The plan at Scale AI was to bring in $2bn in 2025.')).toEqual({
    'scale-revenue-forecast-2-billion': 'asserts',
  });
  for (const text of [
    'Meta’s plan is to buy 49% of Scale AI.',
    'Meta is out to buy 49% of Scale AI.',
    'The goal at Meta was to hire Alexandr Wang.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('a name that opens the clause takes no place that what follows fills', async () => {
  expect(await readingsIn('Like Microsoft, xAI is retreating from Scale AI.')).toEqual({
    'xai-steps-back-from-scale': 'asserts',
  });
  expect(await readingsIn('At Microsoft they are pulling back from Scale AI as well.')).toEqual({
    'microsoft-steps-back-from-scale': 'asserts',
  });
});

test('who plans to raise something to a figure plans to have that much', async () => {
  for (const text of [
    'Scale AI expects to double its revenue to $2 billion in 2025.',
    'Scale AI hoped to increase its revenue to $2 billion in 2025.',
    'Scale AI expects to bring its annual revenue to $2 billion in 2025.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-revenue-forecast-2-billion': 'asserts' });
  for (const text of [
    'Surge AI expects to double its revenue to $2 billion in 2025.',
    'Scale AI expects to triple its losses to $2 billion in 2025.',
    'Scale AI expects to discuss revenue of $2 billion in 2025.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('what somebody plans to release is about to come out', async () => {
  expect(await readingsIn('OpenAI plans to release GPT-5 in the coming months.')).toMatchObject({
    'gpt5-upcoming': 'asserts',
  });
  expect(await readingsIn('OpenAI plans to release a report on GPT-5 in the coming months.')).toEqual({});
});

test('who held talks about buying a firm considered it', async () => {
  for (const text of [
    'Meta held early talks about acquiring the publisher Simon & Schuster.',
    'Meta was in talks to buy Simon & Schuster.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'meta-discussed-buying-simon-schuster': 'asserts' });
});
