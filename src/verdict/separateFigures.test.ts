import { expect, test } from 'vitest';
import { findQuantities } from '../text/quantities.ts';
import { separateFigures } from './separateFigures.ts';

const figures = (text: string): string[] =>
  separateFigures(text, findQuantities(text)).map(({ surface }) => surface);

test('a rank states nothing of its own', () => expect(figures('It was the second time.')).toEqual([]));

test.each([
  'Norvik will sell the stand, two people familiar with the talks said.',
  'The stand is sold, three sources said.',
  'According to four officials, the stand is sold.',
  'Two executives briefed on the plan said that the stand is sold.',
  'The stand is sold, according to a report citing two people.',
  'The stand is sold, two of its board members told the paper.',
  'The stand is sold, as four newspapers reported.',
  'The stand is sold, half a dozen former employees said.',
  'The stand is sold, according to five current and former managers.',
])('who was asked is not counted: %s', (text) => expect(figures(text)).toEqual([]));

test.each([
  'Orla Dairy dismissed two people.',
  'Orla Dairy hired three people and officials said so.',
  'Orla Dairy lost two newspapers as customers.',
  'Three board members resigned.',
  'Two people said no.',
  'Citing losses, Orla Dairy dismissed two people.',
])('people who are spoken of are counted: %s', (text) => expect(figures(text)).toHaveLength(1));

test('how often is not counted, how many times as much is', () => {
  expect(figures('Arden scored twice for Calder.')).toEqual([]);
  expect(figures('It cost twice as much.')).toHaveLength(1);
});

test('a sum given again in another currency is the same sum', () => {
  expect(figures('Calder paid $14.3 billion (£10.6bn) for it.')).toEqual(['$14.3 billion']);
  expect(figures('Calder paid $14.3 billion (about €12 billion) for it.')).toEqual(['$14.3 billion']);
  expect(figures('Calder paid $14.3 billion (€12.4bn; £10.6bn) for it.')).toEqual(['$14.3 billion']);
  expect(figures('Calder paid $14.3 billion, or £10.6 billion, for it.')).toEqual(['$14.3 billion']);
});

test.each([
  'Calder paid $14.3 billion and £3 million for it.',
  'Calder paid $14.3 billion (£3 million) for it.',
  'It cost $14.3 billion, £10.6 billion and €12 billion to build the three.',
])('other sums are other sums: %s', (text) => expect(figures(text).length).toBeGreaterThan(1));

test('another sum in brackets is another sum', () =>
  expect(figures('Calder paid $14 million ($3 million in 2020) for it.')).toEqual(
    expect.arrayContaining(['$14 million', '$3 million']),
  ));

test('those of whom the sentence goes on to speak are not counted', () => {
  expect(figures('The two companies have signed it.')).toEqual([]);
  expect(figures('Two companies have signed it.')).toHaveLength(1);
  expect(figures('The 200 jobs are gone.')).toHaveLength(1);
});

test('a figure is not counted for being set against the one given, but a denied one is', () => {
  expect(figures('Orla Dairy cut 200 jobs, not 2,000, in July.')).toEqual(['200']);
  expect(figures('It sold for $14.3 billion and not $1.48 billion.')).toEqual(['$14.3 billion']);
  expect(figures('The stand was not sold for $1.48 billion.')).toHaveLength(1);
});
