import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteAround } from './quoteAround.ts';

const sentence =
  'Scale AI maintained profitability and growth amid turbulent market conditions all through last year.';
const wordsAt = (words: string): [number, number] => [
  sentence.indexOf(words),
  sentence.indexOf(words) + words.length,
];
const whole = (words: string): string => {
  const { before, words: middle, after } = quoteAround(sentence, wordsAt(words));
  return before + middle + after;
};

it('adds whole words on both sides of a short quotation', () => {
  expect(whole('growth')).toBe('… maintained profitability and growth amid turbulent market\u00a0…');
});

it('adds behind what it cannot add before', () => {
  expect(whole('Scale')).toMatch(/^Scale AI maintained profitability and growth amid turbulent.*\u00a0…$/);
});

it('leaves a long quotation alone', () => {
  const long = sentence.slice(0, 80);
  expect(quoteAround(sentence, [0, 80])).toEqual({ before: '', words: long, after: '' });
});

it('gives a short sentence whole', () => {
  expect(quoteAround('It is profitable.', [6, 16])).toEqual({
    before: 'It is ',
    words: 'profitable',
    after: '.',
  });
});

it('never changes the words, and what is around them stands in the sentence', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const { before, words, after } = quoteAround(text, [start, end]);
      expect(words).toBe(text.slice(start, end));
      expect(text).toContain(before.replace(/^… /, '') + words + after.replace(/\u00a0…$/, ''));
    }),
  );
});
