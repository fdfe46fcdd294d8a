import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what a name after “with” is to somebody is told of both', async () => {
  for (const text of [
    'Meta Superintelligence Labs, with Alexandr Wang at the helm, is new.',
    'With Alexandr Wang at its head, Meta Superintelligence Labs is growing.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-leads-superintelligence-lab': 'asserts' });
  for (const text of ['Microsoft AI, with Mustafa Suleyman at its head, is growing.'])
    expect(await readingsIn(text), text).toMatchObject({ 'suleyman-heads-microsoft-ai': 'asserts' });
});

test('where else he is, or what else is about him, is not', async () => {
  for (const text of [
    'Microsoft AI, with Mustafa Suleyman at a conference, is growing.',
    'Meta Superintelligence Labs works with Mustafa Suleyman at the head of the queue.',
  ])
    expect(await readingsIn(text), text).toEqual({});
  for (const text of ['Google talks to Microsoft AI, with a stranger at its head.'])
    expect(await readingsIn(text), text).not.toHaveProperty('suleyman-heads-microsoft-ai');
});
