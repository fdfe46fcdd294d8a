import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('somebody whom the ledger does not know differs from who alone came into a post', async () => {
  for (const text of [
    'Scale AI has picked Mira Murati as its interim CEO.',
    'Mira Murati becomes interim CEO of Scale AI.',
    'Tom Baker serves as acting CEO of Scale AI.',
    "Sarah Niyogi takes over as Scale AI's interim chief executive now that Alexandr Wang has gone to Meta.",
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'droege-interim-ceo': 'differs' });
});

test('a later head, a head of something else and whoever only speaks of one differ from nobody', async () => {
  for (const text of [
    'Tom Baker serves as chief executive of Scale AI.',
    'Tom Baker becomes the next interim CEO of Scale AI.',
    'Tom Baker is interim CEO of Labelwise, a rival of Scale AI.',
    "Tom Baker was interim CEO of Scale AI's Berlin unit.",
    'Tom Baker could become interim CEO of Scale AI.',
    "Tom Baker is a friend of Scale AI's interim CEO.",
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('droege-interim-ceo');
});
