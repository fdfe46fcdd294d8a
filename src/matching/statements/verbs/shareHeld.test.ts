import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  'The stock Facebook’s parent acquired in Scale AI carries no voting power.',
  'The shares that Scale AI issued to Meta carry no votes.',
  'The shares sold by Scale AI to Meta carry no votes.',
  'The 49% that Meta bought in Scale AI comes with no votes.',
  'Meta owns 49% of Scale AI, a stake without voting power.',
  'Meta bought 49% of Scale AI, a non-voting interest.',
])('whose a share is may stand in a clause of its own, or before what it stands beside: %s', async (text) => {
  expect(await readingsIn(text)).toHaveProperty('stake-non-voting', 'asserts');
});

test.each([
  'The shares that Google bought in Anthropic carry no votes.',
  'The shares Meta issued to Scale AI’s staff carry no votes.',
  'The shares that Scale AI issued to Google carry no votes.',
  'Alphabet holds 14% of Anthropic, a non-voting stake, and Meta owns part of Scale AI.',
  'Meta sold 49% of its EssilorLuxottica shares, a stake without votes.',
])('another’s share, or one in another, is none of theirs: %s', async (text) => {
  expect(await readingsIn(text)).not.toHaveProperty('stake-non-voting');
});

test('whoever bought shares of a firm has neither bought the firm nor become its customer', async () => {
  expect(await readingsIn('The Scale AI shares that Meta bought are voting shares.')).toEqual({
    'stake-carries-votes': 'asserts',
    'stake-non-voting': 'denies',
  });
  expect(await readingsIn('The shares that Scale AI sold to Meta come with voting rights.')).toEqual({
    'stake-carries-votes': 'asserts',
    'stake-non-voting': 'denies',
  });
});
