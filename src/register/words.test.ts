import { expect, test } from 'vitest';
import { alikeWords, wordsOf } from './words.ts';

test('figures keep their sign, currency, point and per cent', () => {
  expect(wordsOf('It fell -3.5% to $1.48 billion, said "Acme".')).toEqual([
    'it',
    'fell',
    '-3.5%',
    'to',
    '$1.48',
    'billion',
    'said',
    'acme',
  ]);
});
test('characters of scripts without spaces are words of their own', () => {
  expect(wordsOf('东京 Acme')).toEqual(['东', '京', 'acme']);
});
test.each([
  ['invests', 'invested'],
  ['million', 'milloin'],
  ['company', 'compny'],
])('%s and %s are one word mistyped or inflected', (a, b) => {
  expect(alikeWords(a, b)).toBe(true);
});
test.each([
  ['2015', '2016'],
  ['rose', 'fell'],
  ['not', 'now'],
  ['Acme', 'Helix'],
])('%s and %s are not', (a, b) => {
  expect(alikeWords(a, b)).toBe(false);
});
test('a megabyte without a space is read at once', () => {
  expect(wordsOf('a'.repeat(1_000_000))).toHaveLength(1);
});
