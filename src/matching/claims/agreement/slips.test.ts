import { expect, test } from 'vitest';
import { articleOf } from '../../../../tests/matching/articleOf.ts';
import { mainLedger } from '../../../../tests/matching/measureMatching.ts';
import type { Article } from '../../../model/article.ts';
import { indexLedger } from '../../indexLedger.ts';
import { matchArticle } from '../../matchArticle.ts';

const index = indexLedger(await mainLedger());

/** The claims from which a sentence differs. */
function differing(text: string, written: Article['written'] = ['2025-08-10', '2025-08-13']): string[] {
  const article = articleOf(text, { written });
  return (matchArticle(article, index)[0]?.sightings ?? [])
    .filter(({ reading }) => reading === 'differs')
    .map(({ claim }) => claim);
}

test.each([
  ['Mark Zuckerberg has put $41.3 billion into Scale AI.', 'deal-amount'],
  ['Scale AI has parted with 94% of its equity, which went to Meta.', 'stake-49-percent'],
  [
    'Meta has committed itself to buying at least $45 million of services a year from Scale AI.',
    'purchase-commitment-450-million',
  ],
])('the record’s digits in another order differ though who and whom stand apart: %s', (text, claim) => {
  expect(differing(text)).toEqual([claim]);
});

test.each([
  'Mark Zuckerberg has put $20 billion of his own money into Scale AI.',
  'Zuckerberg spent $1.43 billion on land near Scale AI.',
  'Scale AI has given Meta 94% of its data.',
  'Meta bought 94% of a data centre next to Scale AI.',
  'Meta has committed itself to buying at least $45 million of chips a year from Nvidia.',
  'Instagram made a profit of $23.4 billion in 2021.',
  'Meta may put $41.3 billion into Scale AI.',
  'Meta denies that it has put $41.3 billion into Scale AI.',
  'Apple has invested $41.3 billion in Scale AI’s rival Labelwise, and Meta took note.',
])('another figure, owner or object differs from nothing: %s', (text) => {
  expect(differing(text)).toEqual([]);
});

test('a figure dated to the month in which a record begins is of its time', () => {
  expect(differing('Scale AI was valued at only $7 billion in its funding round of May 2024.')).toEqual([
    'scale-valuation-14-billion-2024',
  ]);
  expect(differing('Scale AI was valued at $7 billion in June 2024.')).toEqual([]);
  expect(differing('Back in 2021 Scale AI was valued at $7.3 billion.')).toEqual([]);
});

test('whoever did it alone did not do it with another figure', () => {
  expect(differing('Google alone had meant to pay Scale AI $900 million in 2025.')).toEqual([
    'google-planned-200-million',
  ]);
  expect(differing('Google alone had meant to pay Surge AI $900 million in 2025.')).toEqual([]);
});

test('who laughs at what was done does not deny it', () => {
  expect(differing('Facebook paid $10 billion for Instagram in 2012, and everybody laughed.')).toEqual([
    'instagram-price-1-billion',
  ]);
  expect(differing('Reports that Facebook paid $10 billion for Instagram were laughed at.')).toEqual([]);
});

test.each([
  ['Scale AI has parted with 29% of its equity, which went to Meta.', 'stake-49-percent'],
  ['A 19% holding in Scale AI now sits on Meta’s books.', 'stake-49-percent'],
  ['OpenAI unleashed ChatGPT on the world in 2019.', 'chatgpt-released-2022'],
])('a figure differs where its sentence names just those two, wherever they stand: %s', (text, claim) => {
  expect(differing(text)).toEqual([claim]);
});

test.each([
  '64% of Meta’s AI staff left after two years.',
  'Scale AI raised $600 million at a valuation of $7.3 billion.',
  'OpenAI unleashed ChatGPT on its testers in 2021.',
])('of another measure, time or circle it differs from nothing: %s', (text) => {
  expect(differing(text)).toEqual([]);
});

test('a sentence that gives the record’s own time differs whenever it was written', () => {
  expect(differing('In May 2024 Scale AI was worth $41 billion.', null)).toEqual([
    'scale-valuation-14-billion-2024',
  ]);
  expect(differing('Scale AI was worth $41 billion.', null)).toEqual([]);
});
