import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what is put in between a verb and its helper parts them no more than an adverb', async () => {
  expect(await readingsIn('Meta did not, however, buy Scale AI.')).toMatchObject({
    'deal-is-an-acquisition': 'denies',
  });
  expect(await readingsIn('Meta did not, in fact, take over Scale AI.')).toMatchObject({
    'deal-is-an-acquisition': 'denies',
  });
  expect(await readingsIn('Scale AI was, by all accounts, founded in 2018.')).toMatchObject({
    'scale-founded-2016': 'differs',
  });
  expect(await readingsIn('Meta is, on paper at least, a minority owner of Scale AI.')).toMatchObject({
    'stake-is-minority': 'asserts',
  });
  expect(await readingsIn('Meta remains, for all its money, a minority owner of Scale AI.')).toMatchObject({
    'stake-is-minority': 'asserts',
  });
});

test('an aside that names somebody, a place or a time is no adverb', async () => {
  for (const text of [
    'Scale AI was, like Labelwise, founded by a student.',
    'Meta has, in Ghana, set up a superintelligence school.',
    'Meta could, on paper at least, have bought 49% of Scale AI.',
    'Labelwise is, after a fashion, a minority owner of Scale AI.',
    'Scale AI was, by 2018, known to investors.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
