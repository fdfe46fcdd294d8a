import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  'No regulator had to sign off on Meta’s investment in Scale AI.',
  'Regulators did not have to approve Meta’s investment in Scale AI.',
  'Antitrust officials got no automatic look at Meta’s deal with Scale AI.',
])('what nobody has to do to a deal is said of the deal: %s', async (text) => {
  expect(await readingsIn(text)).toEqual({ 'no-mandatory-antitrust-review': 'asserts' });
});

test('whoever has to approve a deal denies that it goes without', async () => {
  expect(await readingsIn('The FTC has to clear Meta’s investment in Scale AI.')).toEqual({
    'no-mandatory-antitrust-review': 'denies',
  });
});

test.each([
  'The FTC must approve Microsoft’s deal with Inflection.',
  'No regulator had to sign off on Meta’s new data centre.',
  'Regulators may have to approve Meta’s investment in Scale AI.',
])('another deal, or what only may be, is none of it: %s', async (text) => {
  expect(await readingsIn(text)).toEqual({});
});
