import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  ['Scale AI employed roughly 15,000 people at the time of Meta’s investment.', 'scale-staff-1500'],
  ['About 4,000 people worked at Scale AI at the time of Meta’s investment in June.', 'scale-staff-1500'],
  ['Scale AI had 4,000 employees when Meta bought 49% of it.', 'scale-staff-1500'],
  ['When Meta invested, Scale AI counted 5,000 employees.', 'scale-staff-1500'],
  ['Scale AI was valued at $92 billion when Meta invested.', 'scale-valuation-29b'],
  ['Meta’s investment puts Scale AI’s value at about $19 billion.', 'scale-valuation-29b'],
  ['The deal with Meta values Scale AI at $92 billion.', 'scale-valuation-29b'],
  ['Meta invested $14.3 billion in Scale AI, valuing it at $19 billion.', 'scale-valuation-29b'],
  ['Scale AI was valued at $19 billion in June 2025.', 'scale-valuation-29b'],
  ['Alexandr Wang was 38 when Meta hired him.', 'wang-age-28'],
  ['In June 2025 Alexandr Wang was 38 years old.', 'wang-age-28'],
])(
  'a figure that changes with time differs where an event on record says of when it is: %s',
  async (text, claim) => {
    expect(await readingsIn(text)).toMatchObject({ [claim]: 'differs' });
  },
);

test.each([
  'Before Meta’s investment Scale AI was worth $7 billion.',
  'Scale AI was worth $7 billion when Amazon invested.',
  'Scale AI was worth $19 billion at the time of Meta’s investment in Instagram.',
  'Scale AI was worth $19 billion when Meta invested in 2024.',
  'Scale AI employed 900 people before Meta invested.',
  'Scale AI employed 4,000 people in 2022, long before Meta invested.',
  'When Meta buys the rest, Scale AI will be worth $60 billion.',
  'Surge AI was valued at $15 billion when Meta invested in Scale AI.',
  'Alexandr Wang was 19 when he got Meta going.',
])('a figure of another time differs from nothing: %s', async (text) => {
  expect(Object.values(await readingsIn(text))).not.toContain('differs');
});
