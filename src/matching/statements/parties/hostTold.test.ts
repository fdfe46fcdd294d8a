import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a clause says whose people somebody is', async () => {
  for (const text of [
    'Most of those who left Meta in 2024 went to rival labs.',
    'The AI researchers whom Meta lost in 2024 went to rival labs.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'talent-loss-who-and-where': 'asserts' });
});

test('people of others are not meant', async () => {
  for (const text of [
    'Most of those who left Google went to rival labs.',
    'Most of those who joined Meta in 2024 came from rival labs.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('talent-loss-who-and-where');
});
