import { expect, test } from 'vitest';
import { foldedWords } from './foldedWords.ts';
import { readNumber } from './readNumber.ts';

const read = (text: string) =>
  readNumber(
    foldedWords(text).map(({ word }) => word),
    0,
  );

test.each([
  ['49%', '49%'],
  ['49 %', '49%'],
  ['49 percent', '49%'],
  ['49 per cent', '49%'],
  ['forty-nine percent', '49%'],
  ['forty nine per cent', '49%'],
  ['4.3 pct', '4.3%'],
  ['1.48B', '1480000000'],
  ['$1.48 billion', '1480000000'],
  ['1.48bn', '1480000000'],
  ['1,480 million', '1480000000'],
  ['1480 million', '1480000000'],
  ['one point four eight billion', '1480000000'],
  ['15 000 000 000', '15000000000'],
  ['15,000 million dollars', '15000000000'],
  ['fifteen billion', '15000000000'],
  ['14.3 bn', '14300000000'],
  ['450M', '450000000'],
  ['four hundred and fifty million', '450000000'],
  ['one hundred', '100'],
  ['twenty sixteen', '2016'],
  ['nineteen ninety nine', '1999'],
  ['2,000 people', '2000'],
])('%s is read as %s', (text, canonical) => {
  expect(read(text)?.canonical).toBe(canonical);
});

test.each(['three', 'ten', 'billion', 'one deal', 'point four', '4th', '10q', 'gpt', 'percent', ''])(
  '%s is no figure',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test('plain digits are bare, since they may be a year, an age or part of a name', () => {
  expect(read('2016')).toEqual({ canonical: '2016', bare: true, count: 1 });
  expect(read('twenty-eight years')).toEqual({ canonical: '28', bare: true, count: 2 });
  expect(read('$15 billion')).toMatchObject({ bare: false });
  expect(read('15 dollars')).toMatchObject({ bare: false, count: 2 });
});

test('a figure takes its unit with it and nothing more', () => {
  expect(read('49 per cent of the shares')?.count).toBe(3);
  expect(read('fifteen and a half')?.count).toBe(1);
  expect(read('one hundred and more')?.count).toBe(2);
});

test('a megabyte of digits and number words is read in a moment', () => {
  const words = foldedWords(
    `${'1,000 '.repeat(50_000)}${'twenty '.repeat(50_000)}${'million '.repeat(50_000)}`,
  ).map(({ word }) => word);
  let at = 0;
  while (at < words.length) at += readNumber(words, at)?.count ?? 1;
  expect(at).toBe(words.length);
});
