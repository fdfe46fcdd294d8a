import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a clause that tells somebody apart, and the name behind it, are one', async () => {
  for (const text of [
    'The company that owns Instagram, Meta, bought WhatsApp in 2014.',
    'Scale AI is in the news. The company that owns Instagram, Meta, bought WhatsApp in 2014.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'whatsapp-bought-2014': 'asserts' });
  for (const text of ['The man who leads Meta’s superintelligence lab is Alexandr Wang.'])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-leads-superintelligence-lab': 'asserts' });
});
