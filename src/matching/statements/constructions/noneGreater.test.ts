import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('whom nobody of a kind exceeds is the greatest of it', async () => {
  for (const text of [
    'No data-labelling company is larger than Scale AI.',
    'No competitor in the labelling trade is bigger than Scale AI.',
    'There is no bigger data-labelling company than Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({ 'scale-is-largest': 'asserts' });
  expect(await readingsIn('No customer of Scale AI is bigger than Google.')).toMatchObject({
    'google-largest-scale-customer': 'asserts',
  });
});

test('nothing is told of another kind, of others’ customers, or where it is not so', async () => {
  for (const text of [
    'No chip maker is bigger than Scale AI.',
    'No data-labelling company is smaller than Scale AI.',
    'No data-labelling company would be larger than Scale AI.',
    'No data-labelling company is larger than Labelwise, a rival of Scale AI.',
    'No data-labelling company is larger than Scale AI’s office.',
    'Scale AI grows. No customer of Labelwise is bigger than Google.',
    'Scale AI grows. No Labelwise customer is bigger than Google.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty(
      text.includes('customer') ? 'google-largest-scale-customer' : 'scale-is-largest',
    );
});
