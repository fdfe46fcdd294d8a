import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what the head of a company does with another figure differs from what it did', async () => {
  expect(await readingsIn('Mark Zuckerberg’s $41bn splurge on Scale AI')).toMatchObject({
    'deal-amount': 'differs',
  });
  expect(await readingsIn('Mark Zuckerberg got Instagram for $10 billion.')).toMatchObject({
    'instagram-price-1-billion': 'differs',
  });
  expect(await readingsIn('Zuckerberg bought 94% of Scale AI.')).toMatchObject({
    'stake-49-percent': 'differs',
  });
});

test('what he does for himself is no deed of the company', async () => {
  for (const text of [
    'Mark Zuckerberg invested $5 million of his own money in Scale AI.',
    'Zuckerberg personally holds 2% of Scale AI.',
    'Zuckerberg, a private investor in Scale AI, holds 2% of it.',
    'Mark Zuckerberg bought a house for $10 million.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
