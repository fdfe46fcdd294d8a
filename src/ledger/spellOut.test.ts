import { expect, test } from 'vitest';
import { relationSchema } from '../model/relation.ts';
import { spelledOut, spellOut } from './spellOut.ts';

test('an entry stands for each of its alternatives, in order', () => {
  expect(spellOut('lose (staff|talent) to')).toEqual(['lose staff to', 'lose talent to']);
  expect(spellOut('(take|hold) (a stake|shares)')).toEqual([
    'take a stake',
    'take shares',
    'hold a stake',
    'hold shares',
  ]);
});

test('an entry without alternatives stands for itself', () => {
  expect(spellOut('pour into')).toEqual(['pour into']);
});

test('what stands twice counts once', () => {
  const relation = relationSchema.parse({ label: 'buys', verbs: ['(buy|acquire)', 'buy'], units: ['money'] });
  expect(spelledOut({ ...relation, id: 'buy' })).toMatchObject({
    verbs: ['buy', 'acquire'],
    units: ['money'],
  });
});

test.each([
  'lose (staff to',
  'lose staff) to',
  'lose (staff) to',
  'lose (staff|) to',
  'lose staff|talent',
  '(a|(b|c))',
])('alternatives stand in brackets, parted by bars: %s', (entry) => {
  expect(relationSchema.safeParse({ label: 'loses', verbs: [entry] }).success).toBe(false);
});
