import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  ['With Meta’s money on board, Scale AI is worth $19 billion.', 'scale-valuation-29b'],
  ['With the new money, Scale AI is valued at $19 billion.', 'scale-valuation-29b'],
  ['With Meta on board, Scale AI is worth $19 billion.', 'scale-valuation-29b'],
  ['The Meta money values Scale AI at $19 billion.', 'scale-valuation-29b'],
  ['Scale AI was supposedly valued at $92 billion when Meta came in.', 'scale-valuation-29b'],
  ['When Meta’s billions arrived, Scale AI counted some 15,000 employees.', 'scale-staff-1500'],
])('the coming of somebody or of their money says of when a figure is: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'differs' });
});

test.each([
  'Nvidia’s money values Scale AI at $19 billion.',
  'With Amazon on board, Scale AI was worth $7 billion.',
  'Scale AI was worth $7 billion when Amazon came in.',
  'Scale AI was worth $7 billion before Meta came in.',
  'With money from customers, Scale AI was worth $7 billion.',
  'With Meta’s money, Scale AI may reach a valuation of $50 billion.',
  'Years after Meta’s money arrived, Scale AI had 5,000 employees.',
  'With Meta, Google and Amazon as customers, Scale AI was worth $7 billion.',
])('another’s coming, or one before or after, says nothing: %s', async (text) => {
  expect(Object.values(await readingsIn(text))).not.toContain('differs');
});
