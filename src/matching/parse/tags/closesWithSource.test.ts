import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a source named at the end of a sentence takes nothing from it', async () => {
  for (const text of [
    "Scale AI isn't profitable, a memo says.",
    'Scale AI is not profitable, an internal memo states.',
    'Scale AI is not profitable, the report shows.',
    'Scale AI is not profitable, people close to it say.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-profitable': 'denies' });
});

test('a list that ends with reports names no source', async () => {
  expect(await readingsIn('Scale AI sells labels, audits, and reports.')).toEqual({});
});
