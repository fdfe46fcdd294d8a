import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a phrase for the beginning that opens a sentence says “originally”', async () => {
  for (const text of [
    'At first Scale AI worked for makers of self-driving cars.',
    'In the beginning Scale AI tagged pictures for self-driving cars.',
    'In its early days Scale AI labelled images for self-driving cars.',
    'To begin with, Scale AI labelled images for self-driving cars.',
  ])
    expect(await readingsIn(text), text).toHaveProperty('scale-began-with-self-driving', 'asserts');
  for (const text of [
    'In its early days Surge AI labelled images for self-driving cars.',
    'At the start of the week Scale AI labelled images for self-driving cars.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-began-with-self-driving');
});
