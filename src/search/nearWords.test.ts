import { expect, test } from 'vitest';
import { nearQueries } from './nearQueries.ts';
import { nearWords } from './nearWords.ts';
import { readQuery } from './query.ts';

const vocabulary = { suleyman: 3, stake: 5, steak: 1, snake: 1, meta: 9, wang: 4, suleymann: 0 };

test.each([
  ['suleyymann', ['suleyman']],
  ['sulyeman', ['suleyman']],
  ['suleiman', ['suleyman']],
  ['stkae', ['stake']],
  ['wnag', ['wang']],
])('%s is near %j', (word, near) => {
  expect(nearWords(word, vocabulary)).toEqual(near);
});

test('the nearest comes first, then the most frequent', () => {
  expect(nearWords('stakes', vocabulary)[0]).toBe('stake');
  expect(nearWords('slake', vocabulary)).toEqual(['stake', 'snake']);
});

test('a misspelling that is known is not offered, but finds what it means', () => {
  expect(nearWords('sulemann', vocabulary)).not.toContain('suleymann');
  expect(nearWords('suleymann', vocabulary)).toEqual([]);
});

test('a known word has no near ones, nor has one that is like nothing', () => {
  expect(nearWords('stake', vocabulary)).toEqual([]);
  expect(nearWords('zebra', vocabulary)).toEqual([]);
});

test('a query keeps its known words and figures, and loses what is like nothing', () => {
  expect(nearQueries(vocabulary, readQuery('Sulyeman meta 49% zebra'))).toEqual(['suleyman meta 49%']);
  expect(nearQueries(vocabulary, readQuery('meta stake'))).toEqual([]);
  expect(nearQueries(vocabulary, readQuery('zebra'))).toEqual([]);
});
