import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('whose permission is needed is not whose the limit is', async () => {
  expect(
    await readingsIn(
      'Llama 2 was free. Only companies with more than 700 million monthly users needed Meta’s permission.',
    ),
  ).toMatchObject({ 'llama2-700-million-threshold': 'asserts' });
  expect(
    await readingsIn('Llama 2 was free. Only schools with more than 700 pupils needed permission.'),
  ).toEqual({});
});

test('“forbade” is what forbids', async () => {
  expect(await readingsIn('The licence of LLaMA forbade commercial use.')).toMatchObject({
    'first-llama-non-commercial': 'asserts',
  });
});
