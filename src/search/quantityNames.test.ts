import { expect, test } from 'vitest';
import { findQuantities } from '../text/quantities.ts';
import { foldedWords } from './foldedWords.ts';
import { quantityNames } from './quantityNames.ts';
import { readNumber } from './readNumber.ts';

const namesOf = (text: string) => findQuantities(text).flatMap(quantityNames);

test('a share is named with sign, with either word, in digits and spelled out', () => {
  expect(namesOf('a 49% stake')).toEqual([
    '49%',
    '49 percent',
    '49 per cent',
    'forty-nine percent',
    'forty-nine per cent',
  ]);
});

test('an amount is named at every scale that people use', () => {
  expect(namesOf('invests $1.48B')).toEqual(
    expect.arrayContaining([
      '1480000000',
      '1.48 billion',
      '1.48bn',
      '1480 million',
      'one point four eight billion',
    ]),
  );
  expect(namesOf('nearly $15 billion')).toContain('fifteen billion');
});

test('both ends of a range are named', () => {
  expect(namesOf('$60-65 billion')).toEqual(expect.arrayContaining(['60 billion', '65 billion']));
});

test('whatever is named is read back as the same figure', () => {
  for (const text of [
    '49%',
    '4.3 per cent',
    '$1.48B',
    '$14.3 billion',
    '$450 million',
    '2016',
    '1,500 people',
  ])
    for (const name of namesOf(text)) {
      const words = foldedWords(name).map(({ word }) => word);
      expect([text, name, readNumber(words, 0)?.canonical]).toEqual([text, name, namesOf(text)[0]]);
    }
});

test('what is no figure has no names', () => {
  expect(namesOf('Llama 4 and the second founder')).toEqual([]);
});
