import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('whoever keeps a place on a board is not said to keep the post of chief executive', async () => {
  for (const text of [
    'Wang keeps his chair in the boardroom of Scale AI.',
    'Wang retains his place at Scale AI’s board table.',
    'Wang holds on to his role on the board of Scale AI.',
    'Wang keeps his board post at Scale AI.',
    'Alexandr Wang stays in his seat on the board of Scale AI.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-still-scale-ceo');
  expect(await readingsIn('Wang keeps his chair in the boardroom of Scale AI.')).toMatchObject({
    'wang-on-scale-board': 'asserts',
  });
});

test('whoever keeps a post and names no board keeps it', async () => {
  for (const text of [
    'Wang keeps his post at Scale AI.',
    'Wang keeps his job as chief executive of Scale AI.',
    'Wang keeps his chair at the head of Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-still-scale-ceo': 'asserts' });
});
