import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

const round = 'scale-raised-1-billion-2024';

test('what a round of funding brings in is its sum', async () => {
  for (const text of [
    'Scale AI’s funding round of May 2024 raised $1 billion.',
    'Scale AI’s round in May 2024 brought in $1 billion.',
    'A funding round in May 2024 raised $1 billion for Scale AI.',
    'Scale AI’s funding round of May 2024, led by Accel, raised $1 billion.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ [round]: 'asserts' });
  for (const text of [
    'Scale AI’s funding round of May 2024 brought in $3 billion.',
    'Scale AI’s 2024 funding round raised $3 billion.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ [round]: 'differs' });
});

test('what it raises besides, what another raises and what was raised before is none of it', async () => {
  for (const text of [
    'Scale AI’s funding round of May 2024 raised its value to $13.8 billion.',
    'Scale AI’s funding round of 2021 raised $325 million.',
    'Scale AI’s round in May 2024 brought in new investors.',
    'Scale AI’s funding round of May 2024 failed to raise $3 billion.',
    'Surge AI’s funding round raised $1 billion in May 2024, and Scale AI looked on.',
    'Meta’s investment in Scale AI raised $1 billion in taxes.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty(round);
});
