import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what is told of a thing of a kind is told of the name that it is said of', async () => {
  for (const text of ['Pathways is an architecture that Google announced in 2021.'])
    expect(await readingsIn(text), text).toMatchObject({ 'pathways-announced-by-google-2021': 'asserts' });
  for (const text of ['Thunderforge is a prototype that Scale AI leads.'])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-leads-thunderforge': 'asserts' });
  for (const text of ['WhatsApp is a service that Facebook bought in 2014.'])
    expect(await readingsIn(text), text).toMatchObject({ 'whatsapp-bought-2014': 'asserts' });
  for (const text of ['Alexandr Wang leads what is now called Meta Superintelligence Labs.'])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-leads-superintelligence-lab': 'asserts' });
});

test('what it is not, or may be, is not told of it', async () => {
  for (const text of [
    'Pathways is not an architecture that Google announced in 2021.',
    'Thunderforge may be a prototype that Scale AI leads.',
    'WhatsApp has a rival that Facebook bought in 2014.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
