import { expect, test } from 'vitest';
import type { Statement } from './contradictions.ts';
import { findContradictions } from './contradictions.ts';

const say = (article: string, reading: Statement['reading'], value: string | null = null): Statement => ({
  article,
  id: `s-${article}`,
  text: `${article} ${reading} ${value}`,
  claim: 'the-price',
  reading,
  value,
});
const pairs = (...statements: Statement[]) =>
  findContradictions(statements).map(({ one, other }) => [one.article, other.article]);

test('one that asserts and one that gives another figure contradict each other', () => {
  expect(pairs(say('a', 'asserts', '$15B'), say('b', 'differs', '$1.48B'))).toEqual([['a', 'b']]);
});
test('an article may contradict itself', () => {
  expect(pairs(say('a', 'asserts'), say('a', 'denies'))).toEqual([['a', 'a']]);
});
test('each pair of articles is named once, by its first sentences', () => {
  expect(
    pairs(
      say('a', 'asserts'),
      say('a', 'asserts'),
      say('b', 'differs', '$1.48B'),
      say('b', 'differs', '$1.48 billion'),
    ),
  ).toEqual([['a', 'b']]);
});
test('two other figures contradict each other', () => {
  expect(pairs(say('a', 'differs', '$1.48B'), say('b', 'differs', '$3 billion'))).toEqual([['a', 'b']]);
});
test('who says the same, or means another claim, contradicts nobody', () => {
  expect(pairs(say('a', 'asserts', '$15B'), say('b', 'asserts', '$14.3 billion'))).toEqual([]);
  expect(pairs(say('a', 'asserts'), { ...say('b', 'denies'), claim: 'another' })).toEqual([]);
});
