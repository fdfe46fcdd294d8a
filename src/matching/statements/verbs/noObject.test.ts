import { expect, test } from 'vitest';
import { articleOf } from '../../../../tests/matching/articleOf.ts';
import { mainLedger } from '../../../../tests/matching/measureMatching.ts';
import { indexLedger } from '../../indexLedger.ts';
import { matchArticle } from '../../matchArticle.ts';

const index = indexLedger(await mainLedger());

/** The claims of which the last of two sentences speaks. */
const sighted = (text: string): string[] =>
  (
    matchArticle(articleOf(`Scale AI is a data-labelling company. ${text}`, { written: null }), index).at(-1)
      ?.sightings ?? []
  )
    .map(({ claim }) => claim)
    .sort();

test('whoever is known for a deed is not known for what was told before', () => {
  expect(sighted('Its services are known for enabling firms in the defence sector.')).toEqual([
    'scale-serves-defence',
  ]);
  expect(sighted('Its people are known for working late.')).toEqual([]);
});

test('whoever is known for a thing is', () => {
  expect(sighted('It is best known for data labelling.')).toEqual(['scale-core-business-data-labelling']);
});
