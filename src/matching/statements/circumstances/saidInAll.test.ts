import { expect, test } from 'vitest';
import { articleOf } from '../../../../tests/matching/articleOf.ts';
import { mainLedger } from '../../../../tests/matching/measureMatching.ts';
import { indexLedger } from '../../indexLedger.ts';
import { matchArticle } from '../../matchArticle.ts';

const index = indexLedger(await mainLedger());

/** The claims from which a sentence differs. */
function differing(text: string, day: string | null): string[] {
  const article = articleOf(text, { written: day === null ? null : [day, day] });
  return (matchArticle(article, index)[0]?.sightings ?? [])
    .filter(({ reading }) => reading === 'differs')
    .map(({ claim }) => claim);
}

test.each([
  ['Amazon’s bets on Anthropic add up to $18 billion.', 'amazon-8-billion-in-anthropic'],
  ['Anthropic, in which Amazon has invested a total of $3bn, is growing.', 'amazon-8-billion-in-anthropic'],
  ['All told, Amazon has put $6 billion into Anthropic.', 'amazon-8-billion-in-anthropic'],
  ['Amazon has sunk $80 billion into Anthropic.', 'amazon-8-billion-in-anthropic'],
  ['Amazon’s total investment in Anthropic stands at $12 billion.', 'amazon-8-billion-in-anthropic'],
  ['Microsoft has invested no more than $3 billion in OpenAI.', 'microsoft-13-billion-in-openai'],
  ['Microsoft’s investments in OpenAI amount to $3 billion in all.', 'microsoft-13-billion-in-openai'],
  ['Microsoft has poured $1.3 billion into OpenAI.', 'microsoft-13-billion-in-openai'],
])('what is called the whole sum, or exceeds it, is no part of it: %s', (text, claim) => {
  expect(differing(text, null)).toEqual([claim]);
});

test.each([
  'Microsoft invested $1 billion in OpenAI.',
  'Microsoft put $10 billion into OpenAI.',
  'Microsoft’s first investment in OpenAI came to $1 billion.',
  'Microsoft has invested a further $5 billion in OpenAI.',
  'Microsoft has invested $10 billion in OpenAI this year.',
  'Amazon put another $5 billion into Anthropic.',
  'Amazon invested a total of $3 billion in Anthropic in March 2024.',
  'Amazon may invest a total of $18 billion in Anthropic.',
  'Amazon has put a total of $18 billion into data centres for Anthropic.',
  'Microsoft and others have invested a total of $20 billion in OpenAI.',
])('what may be a part of a running total does not differ from it: %s', (text) => {
  expect(differing(text, '2025-06-20')).toEqual([]);
  expect(differing(text, null)).toEqual([]);
});
