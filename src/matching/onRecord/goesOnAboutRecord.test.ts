import { expect, test } from 'vitest';
import { tramOrder } from '../../../tests/matching/tramOrder.ts';
import { findQuantities } from '../../text/quantities.ts';
import { goesOnAboutRecord } from './goesOnAboutRecord.ts';

test.each<[string, string[], string[], string, boolean]>([
  [
    'nobody is named in an article about two parties of the ledger',
    [],
    ['city', 'works'],
    'at €7 million',
    true,
  ],
  ['nobody is named, and the article names one party in passing', [], ['city'], 'at €7 million', false],
  ['a party is named with a figure of its record’s unit', ['city'], ['city'], 'at €7 million', true],
  ['a party is named with a figure of another unit', ['city'], ['city'], 'with 300 buses', false],
  ['a party is named without any figure', ['city'], ['city'], 'it had ended', true],
  ['a party is named with no more than a time', ['city'], ['city'], 'in May 2024', true],
  ['a party without records is named', ['harbour'], ['city', 'works', 'harbour'], 'at €7 million', false],
])('where %s', (_name, named, company, text, expected) => {
  expect(goesOnAboutRecord(named, new Set(company), findQuantities(text), tramOrder)).toBe(expected);
});
