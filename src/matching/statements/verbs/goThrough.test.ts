import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what a deal itself goes through is not that it goes through', async () => {
  expect(await readingsIn('Meta’s deal with Scale AI went through in June 2025.')).toMatchObject({
    'investment-closed-june-2025': 'asserts',
  });
  expect(
    await readingsIn('Meta’s deal with Scale AI had to go through a mandatory antitrust review.'),
  ).not.toHaveProperty('investment-closed-june-2025');
});

test('those counted among investors are no customers', async () => {
  expect(await readingsIn('Scale AI counts Nvidia, Amazon and Meta among its investors.')).not.toHaveProperty(
    'meta-is-scale-customer',
  );
  expect(await readingsIn('Scale AI counts Google and Meta among its customers.')).toMatchObject({
    'meta-is-scale-customer': 'asserts',
  });
});
