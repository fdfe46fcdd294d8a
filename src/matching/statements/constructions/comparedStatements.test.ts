import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a figure and the one that it is set beside have each their own time', async () => {
  for (const text of [
    'Scale AI is worth $29 billion, compared with $13.8 billion in May 2024.',
    'Scale AI is worth $29 billion, up from $13.8 billion in May 2024.',
    'Meta’s deal gives Scale AI a valuation of $29 billion, against the $13.8 billion it commanded in May 2024.',
    'Scale AI’s valuation rose to $29 billion from $13.8 billion a year earlier.',
    'The Meta deal values Scale AI at $29 billion (compared with nearly $14 billion in May 2024).',
  ])
    expect(await readingsIn(text), text).toMatchObject({
      'scale-valuation-29b': 'asserts',
      'scale-valuation-14-billion-2024': 'asserts',
    });
  expect(await readingsIn('Scale AI is worth $29 billion, up from $10 billion in May 2024.')).toMatchObject({
    'scale-valuation-29b': 'asserts',
    'scale-valuation-14-billion-2024': 'differs',
  });
});

test('a figure of somebody else, or of another time, is set beside it without more', async () => {
  expect(
    await readingsIn('Scale AI is worth $29 billion, compared with $10 billion for Surge AI in May 2024.'),
  ).toEqual({ 'scale-valuation-29b': 'asserts' });
  expect(await readingsIn('Scale AI earned $870 million in 2024, up from $760 million in 2023.')).toEqual({
    'scale-revenue-2024-870-million': 'asserts',
  });
  expect(
    await readingsIn(
      'Surge AI is worth $29 billion, against the $13.8 billion that Scale AI commanded in May 2024.',
    ),
  ).toEqual({});
});
