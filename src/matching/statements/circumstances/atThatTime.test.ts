import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a figure of an event on record is held against the record of its time, not against an older one', async () => {
  for (const text of [
    "Meta's investment values Scale AI at $14 billion.",
    "Scale AI is valued at $14 billion after Meta's investment.",
    "Following Meta's investment, Scale AI is worth $14 billion.",
  ])
    expect(await readingsIn(text), text).toEqual({ 'scale-valuation-29b': 'differs' });
  expect(await readingsIn("Following Meta's investment, Scale AI is worth $29 billion.")).toMatchObject({
    'scale-valuation-29b': 'asserts',
  });
});

test('what was so before the event is of the older record', async () => {
  for (const text of [
    "Before Meta's investment, Scale AI was valued at $14 billion.",
    "A year before Meta's investment, Scale AI was valued at $14 billion.",
  ])
    expect(await readingsIn(text), text).toEqual({ 'scale-valuation-14-billion-2024': 'asserts' });
});
