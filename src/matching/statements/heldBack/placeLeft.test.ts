import { expect, test } from 'vitest';
import { articleOf } from '../../../../tests/matching/articleOf.ts';
import { mainLedger } from '../../../../tests/matching/measureMatching.ts';
import { indexLedger } from '../../indexLedger.ts';
import { matchArticle } from '../../matchArticle.ts';

const index = indexLedger(await mainLedger());

/** The claims of which the last sentence speaks. */
const sighted = (text: string): string[] =>
  (
    matchArticle(articleOf(text, { written: ['2025-08-10', '2025-08-13'] }), index).at(-1)?.sightings ?? []
  ).map(({ claim }) => claim);

test.each([
  'Lucy Guo co-founded Scale AI with Alexandr Wang. She joined Snap and left in 2018.',
  'Lucy Guo co-founded Scale AI with Alexandr Wang. She went to a fund and left in 2018.',
  'Alexandr Wang started Scale AI. He went to Quora and left within a year.',
])('what is left is what was entered right before: %s', (text) => expect(sighted(text)).toEqual([]));

test.each([
  ['Alexandr Wang started Scale AI. He had studied at MIT but left early.', 'wang-college-dropout'],
  ['Alexandr Wang went to a university called MIT and left without a degree.', 'wang-college-dropout'],
  ['Lucy Guo started Scale AI with Alexandr Wang and left in 2018.', 'guo-left-2018'],
])('and nothing else where nothing was, or where that is the record’s: %s', (text, claim) => {
  expect(sighted(text)).toContain(claim);
  expect(sighted(text)).not.toContain('wang-steps-down-as-scale-ceo');
});
