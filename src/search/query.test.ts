import { expect, test } from 'vitest';
import { readQuery } from './query.ts';

const termsOf = (text: string) =>
  readQuery(text).terms.map((term) => (term.kind === 'word' ? term.word : `#${term.canonical}`));

test('figures, names and words are told apart', () => {
  expect(termsOf('49% stake')).toEqual(['#49%', 'stake']);
  expect(termsOf('$15 billion Meta')).toEqual(['#15000000000', 'meta']);
  expect(termsOf('USD 1.48 billion')).toEqual(['#1480000000']);
  expect(termsOf('US$15bn')).toEqual(['#15000000000']);
});

test('words are compared without case, accents, possessives and hyphens', () => {
  expect(termsOf('Wang’s CAFÉ data-labelling')).toEqual(['wang', 'cafe', 'data', 'labelling']);
});

test('words that say nothing are left out, unless there is nothing else', () => {
  expect(termsOf('who owns Scale?')).toEqual(['owns', 'scale']);
  expect(termsOf('who is it')).toEqual(['who', 'is', 'it']);
});

test('a phrase keeps its words as they stand', () => {
  expect(readQuery('"securing a 49% stake" Meta')).toMatchObject({
    phrases: [['securing', 'a', '49%', 'stake']],
    terms: [{ word: 'securing' }, { word: '49%' }, { word: 'stake' }, { word: 'meta' }],
  });
  expect(readQuery('“desperate move”').phrases).toEqual([['desperate', 'move']]);
});

test('a quote that is not closed yet is no phrase', () => {
  expect(readQuery('"49% sta')).toMatchObject({ phrases: [], terms: [{ kind: 'number' }, { word: 'sta' }] });
});

test('only a last word that may go on is open', () => {
  expect(readQuery('49% sta').open).toBe(true);
  expect(readQuery('49% stake ').open).toBe(false);
  expect(readQuery('"stake"').open).toBe(false);
});

test.each(['', '   ', '"', '""', '$', '?!', '\u0000', '\ud800'])(
  '%j asks for nothing and harms nothing',
  (text) => {
    expect(readQuery(text).terms).toEqual([]);
  },
);

test('a pasted page is cut', () => {
  expect(readQuery('word '.repeat(100_000)).terms.length).toBeLessThan(100);
});
