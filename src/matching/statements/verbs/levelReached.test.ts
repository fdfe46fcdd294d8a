import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what a figure is expected to climb to is what is expected', async () => {
  for (const text of [
    "Scale AI's revenue is expected to rise to $2 billion this year.",
    "Scale AI's sales are projected to climb to $2 billion in 2025.",
    "Scale AI's revenue is expected to more than double to $2 billion this year.",
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-revenue-forecast-2-billion': 'asserts' });
  for (const text of [
    "Surge AI's revenue is expected to rise to $2 billion this year.",
    "Scale AI's losses are expected to rise to $2 billion this year.",
  ])
    expect(await readingsIn(text), text).toEqual({});
});
