import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  ['The series began in 2012, when Facebook bought Instagram.', 'instagram-bought-2012'],
  ['The tie goes back to 2019, when Meta became a customer of Scale AI.', 'meta-scale-customer-since-2019'],
  ['The turning point was April 2025, when Meta released Llama 4.', 'llama4-launched-2025'],
])('the date before “when” is that of what it leads in: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'asserts' });
});

test('and one before “before” is not', async () => {
  expect(await readingsIn('The boom began in 2012, before Facebook bought Instagram.')).not.toHaveProperty(
    'instagram-bought-2012',
  );
});
