import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('a verb between commas leaves the next one its subject', async () => {
  for (const text of ['Jason Droege, named interim chief executive of Scale AI in June, built Uber Eats.'])
    expect(await readingsIn(text), text).toMatchObject({ 'droege-interim-ceo': 'asserts' });
  for (const text of [
    'Meta, holding 49% of Scale AI, wants results.',
    'Holding 49% of Scale AI, Meta wants results.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'stake-49-percent': 'asserts' });
});

test('a clause between commas does so too', async () => {
  for (const text of ['Scale AI, where Alexandr Wang was chief executive, was founded in 2016.'])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-founded-2016': 'asserts' });
  for (const text of [
    'Facebook, if you remember, bought WhatsApp in 2014.',
    'Facebook itself bought WhatsApp in 2014.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'whatsapp-bought-2014': 'asserts' });
});
