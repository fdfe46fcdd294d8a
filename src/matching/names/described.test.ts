import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('“that start-up” is the one named last', async () => {
  const told = 'Scale AI has rivals. Turing, one of them, raised money.';
  expect(await readingsIn(`${told} That start-up has a staff of about 1,500.`)).not.toHaveProperty(
    'scale-staff-1500',
  );
  expect(
    await readingsIn('Scale AI is in San Francisco. That start-up has a staff of about 1,500.'),
  ).toHaveProperty('scale-staff-1500', 'asserts');
});
