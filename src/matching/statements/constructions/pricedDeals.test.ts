import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a sum behind a contract and whom it is with is the contract’s', async () => {
  for (const text of [
    'In August 2025, Scale AI secured a deal with the Pentagon valued at $99 million.',
    'Scale AI signed an agreement with the Pentagon valued at $99 million in August 2025.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-dod-99-million-2025': 'asserts' });
  for (const text of [
    'Scale AI’s agreement with the Pentagon is now capped at $500 million.',
    'Scale AI’s contract with the Pentagon is limited to $500 million.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-dod-500-million-2026': 'asserts' });
});

test('behind a stake it is that of the firm, and another’s contract is no record’s', async () => {
  expect(await readingsIn('Meta took a stake in Scale AI valued at $29 billion.')).not.toMatchObject({
    'deal-amount': 'differs',
  });
  expect(
    await readingsIn('In August 2025, Palantir secured a deal with the Pentagon valued at $99 million.'),
  ).toEqual({});
});

test('who makes their money with something says nothing of a profit', async () => {
  for (const text of ['Scale AI makes its money by tagging data.', 'Scale AI makes its money with labels.'])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-profitable');
  expect(await readingsIn('Scale AI makes money.')).toEqual({ 'scale-profitable': 'asserts' });
});

test('“that of” stands for a thing told of before', async () => {
  expect(await readingsIn('The performance of Llama 4 trailed that of its rivals.')).toMatchObject({
    'llama4-fell-short': 'asserts',
  });
  expect(await readingsIn('The performance of Surge AI trailed that of its rivals.')).toEqual({});
});
