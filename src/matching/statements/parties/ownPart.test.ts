import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a part that the ledger describes by its owner’s name may be told by another word for the owner', async () => {
  for (const text of [
    'Microsoft hired Mustafa Suleyman. Today he runs its AI division.',
    'Microsoft hired Mustafa Suleyman. Today he runs the software group’s AI division.',
    'Mustafa Suleyman runs Microsoft’s own AI division.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'suleyman-heads-microsoft-ai': 'asserts' });
});

test('another’s part, or another part, is not it', async () => {
  for (const text of [
    'Google is large. Mustafa Suleyman runs its AI division.',
    'Microsoft hired Mustafa Suleyman. Today he runs its games division.',
    'Mustafa Suleyman runs Google’s AI division.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('suleyman-heads-microsoft-ai');
});
