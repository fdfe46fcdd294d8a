import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('what is hypothetical or wrong about another thing takes nothing from what is told', async () => {
  expect(
    await readingsIn(
      'Meta created a lab to pursue superintelligence, a hypothetical AI that surpasses the human brain.',
    ),
  ).toMatchObject({ 'meta-sets-up-superintelligence-lab': 'asserts' });
  for (const text of [
    'In a hypothetical deal, Meta bought 49% of Scale AI.',
    'It is wrong that Meta bought 51% of Scale AI.',
  ])
    expect(Object.values(await readingsIn(text)), text).not.toContain('asserts');
});
