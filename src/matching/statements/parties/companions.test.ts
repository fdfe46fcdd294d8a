import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('people with whom somebody does something do it too', async () => {
  for (const text of [
    'Wang started Scale AI with Lucy Guo in 2016.',
    'Lucy Guo, with whom Wang founded Scale AI, left in 2018.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'guo-co-founded-scale': 'asserts' });
});

test('people who are with something else do not', async () => {
  for (const text of [
    'Wang discussed Scale AI with Lucy Guo.',
    'Wang founded Scale AI after a talk with Lucy Guo.',
    'Wang runs Scale AI with an eye on Lucy Guo.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('guo-co-founded-scale');
});

test('a place may stand before those with whom somebody does it', async () => {
  for (const text of [
    'Alexandr Wang runs the superintelligence lab at Meta together with Nat Friedman.',
    'Alexandr Wang leads what is now called Meta Superintelligence Labs together with Nat Friedman.',
    'At the head of Meta Superintelligence Labs are Alexandr Wang and Nat Friedman.',
    'Meta Superintelligence Labs is in the hands of Alexandr Wang and Nat Friedman.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'friedman-co-leads-lab': 'asserts' });
});
