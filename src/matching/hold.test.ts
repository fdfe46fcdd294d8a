import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { articleOf } from '../../tests/matching/articleOf.ts';
import { mainLedger, otherLedger } from '../../tests/matching/measureMatching.ts';
import { indexLedger } from './indexLedger.ts';
import { matchArticle } from './matchArticle.ts';

const indexes = { main: indexLedger(await mainLedger()), other: indexLedger(await otherLedger()) };
const file = new URL('../../tests/fixtures/matching/hold.json', import.meta.url);
const { cases, controls } = JSON.parse(await readFile(file, 'utf8')) as { cases: Case[]; controls: Case[] };

interface Case {
  text: string;
  ledger?: 'main' | 'other';
  never?: string[];
  must?: string[];
}

function sighted({ text, ledger = 'main' }: Case): string[] {
  const article = articleOf(text, { written: ['2025-06-10', '2025-06-13'] });
  const [match] = matchArticle(article, indexes[ledger]);
  return (match?.sightings ?? []).map(({ claim, reading }) => `${claim}: ${reading}`);
}

test.each(cases)('does not say so: $text', (each) => {
  const found = sighted(each);
  expect(each.never ? found.filter((line) => each.never?.includes(line)) : found).toEqual([]);
});

test.each(controls)('says so: $text', (each) => {
  expect(sighted(each)).toEqual(expect.arrayContaining(each.must ?? []));
});
