import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('how a sum is paid takes nothing from it', async () => {
  expect(
    await readingsIn('Facebook agreed to buy WhatsApp for $19 billion in cash and stock in February 2014.'),
  ).toMatchObject({ 'whatsapp-price-19-billion': 'asserts', 'whatsapp-bought-2014': 'asserts' });
  expect(
    await readingsIn('Facebook bought Instagram for $1 billion in cash and shares in 2012.'),
  ).toMatchObject({ 'instagram-price-1-billion': 'asserts', 'instagram-bought-2012': 'asserts' });
});

test('what stands behind a name says how it was made, and the name is what is made so', async () => {
  expect(await readingsIn('Meta said researchers could use Llama 2 free of charge.')).toMatchObject({
    'llama2-free-of-charge': 'asserts',
  });
});
