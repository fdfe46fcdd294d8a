import { expect, test } from 'vitest';
import { relationSchema } from '../../../model/relation.ts';
import { isRanking, saysFirst } from './ranking.ts';

const isRankingWith = (...titles: string[]): boolean =>
  isRanking({ id: 'any', ...relationSchema.parse({ label: 'is', titles }) });

test('a superlative and its like put somebody first', () => {
  for (const words of ['largest customer', 'top client', 'self-made youngest', 'main backer'])
    expect(saysFirst(words)).toBe(true);
  for (const words of ['customer', 'guest', 'interest holder', 'latest client', 'chief strategy officer'])
    expect(saysFirst(words)).toBe(false);
});

test('a relation is about coming first where most of its titles say so', () => {
  expect(isRankingWith('largest customer', 'top client', 'anchor client')).toBe(true);
  expect(isRankingWith('customer', 'client', 'largest customer')).toBe(false);
  expect(isRankingWith()).toBe(false);
});
