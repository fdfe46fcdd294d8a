import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a rank does not describe the name behind it that acts', async () => {
  expect(
    await readingsIn('The Scale AI deal is the second-largest Meta has struck, after WhatsApp.'),
  ).toMatchObject({ 'deal-second-largest-for-meta': 'asserts' });
  expect(await readingsIn('The purchase of Beats is the second-largest Meta has made.')).toEqual({});
});
