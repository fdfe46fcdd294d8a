import { expect, test } from 'vitest';
import type { Hit } from './hit.ts';
import { readQuery } from './query.ts';
import { rankHits } from './rankHits.ts';

const hit = (url: string, sentences: string[], more: Partial<Hit> = {}): Hit => ({
  id: url,
  url,
  kind: 'sentence',
  verdict: 'none',
  badge: '',
  title: '',
  sentences,
  around: '',
  names: '',
  says: '',
  figures: '',
  filters: {},
  score: 1,
  ...more,
});
const order = (hits: Hit[], query: string) =>
  rankHits(hits, readQuery(query)).map((ranked) => ranked.hit.url);

test('a record that says it comes before one that has it around', () => {
  expect(
    order(
      [
        hit('around', ['Something else.'], { around: 'a 49% stake' }),
        hit('says', ['Meta takes a 49% stake.']),
      ],
      '49% stake',
    ),
  ).toEqual(['says', 'around']);
});

test('words of one sentence come before words of several', () => {
  expect(
    order(
      [
        hit('several', ['Meta pays.', 'Nobody takes a stake.']),
        hit('one', ['Meta takes a stake.', 'Nobody pays.']),
      ],
      'meta stake',
    ),
  ).toEqual(['one', 'several']);
});

test('the word itself comes before another form of it', () => {
  expect(
    order(
      [hit('founder', ['The founder of Scale.']), hit('founded', ['Scale was founded.'])],
      'scale founded ',
    ),
  ).toEqual(['founded', 'founder']);
});

test('a rare word counts more than a common one', () => {
  const common = ['a', 'b', 'c'].map((name) => hit(name, ['Meta does this and that.']));
  expect(order([...common, hit('rare', ['A desperate move.'])], 'meta desperate')[0]).toBe('rare');
});

test('another name of what is named counts nearly as much', () => {
  expect(
    order([hit('no', ['Meta hires.']), hit('yes', ['Mustafa Suleyman.'], { names: 'Suleiman' })], 'suleiman'),
  ).toEqual(['yes', 'no']);
});

test('an article comes before a claim on the same words', () => {
  expect(
    order(
      [
        hit('claim', ['Meta takes a 49% stake.'], { kind: 'claim', title: 'Meta takes a 49% stake.' }),
        hit('article', ['Meta takes a 49% stake.']),
      ],
      '49% stake',
    ),
  ).toEqual(['article', 'claim']);
});

test('a query that states a claim gets the claim first', () => {
  expect(
    order(
      [
        hit('article', ['Meta acquires a 49% stake in Scale AI.']),
        hit('claim', ['Meta acquires a 49% stake in Scale AI.'], {
          kind: 'claim',
          title: 'Meta acquires a 49% stake in Scale AI.',
        }),
      ],
      'Meta acquired 49% stake in Scale AI',
    ),
  ).toEqual(['claim', 'article']);
});

test('ties keep the engine’s order, and the first of equal sentences is shown', () => {
  const ranked = rankHits([hit('a', ['Same.', 'Same.']), hit('b', ['Same.', 'Same.'])], readQuery('same'));
  expect(ranked.map(({ hit, sentence }) => [hit.url, sentence])).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
});

test('what only stands around it says nothing of the query', () => {
  const [ranked] = rankHits([hit('a', ['Else.'], { around: 'stake', title: 'stake' })], readQuery('stake'));
  expect(ranked).toMatchObject({ speaks: false, lacks: [] });
});

test('terms that are nowhere are named', () => {
  expect(rankHits([hit('a', ['A stake.'])], readQuery('stake zebra '))[0]?.lacks).toEqual([
    { kind: 'word', word: 'zebra' },
  ]);
});
