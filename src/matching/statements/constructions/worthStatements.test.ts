import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what a name is worth may be told beside it', async () => {
  for (const text of [
    'Scale AI, now worth more than $29 billion, labels data.',
    'A company worth over $29 billion, Scale AI labels data.',
    'Scale AI, a company worth more than $29 billion, labels data.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-valuation-29b': 'asserts' });
});

test('what something else is worth is not', async () => {
  for (const text of [
    'Scale AI, with orders worth more than $29 billion, labels data.',
    'A contract worth over $29 billion, Scale AI says, is near.',
    'Surge AI, now worth more than $29 billion, rivals Scale AI.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-valuation-29b');
});
