import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('who is set between commas together with the subject does it too', async () => {
  expect(
    await readingsIn('Alexandr Wang, together with Nat Friedman, heads Meta Superintelligence Labs.'),
  ).toEqual({ 'friedman-co-leads-lab': 'asserts', 'wang-leads-superintelligence-lab': 'asserts' });
  expect(await readingsIn('Google, as well as Microsoft, is cutting ties with Scale AI.')).toEqual({
    'google-plans-split-from-scale': 'asserts',
    'microsoft-steps-back-from-scale': 'asserts',
  });
  for (const text of [
    'Meta, and nobody else, bought 49% of a wind farm.',
    'Scale AI, and its investors, raised money.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
