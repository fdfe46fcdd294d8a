import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { articleOf } from '../../../../tests/matching/articleOf.ts';
import { mainLedger, otherLedger } from '../../../../tests/matching/measureMatching.ts';
import { indexLedger } from '../../indexLedger.ts';
import { matchArticle } from '../../matchArticle.ts';

const indexes = { main: indexLedger(await mainLedger()), other: indexLedger(await otherLedger()) };
const file = new URL('../../../../tests/fixtures/matching/anchored.json', import.meta.url);
const { cases, controls } = JSON.parse(await readFile(file, 'utf8')) as { cases: Case[]; controls: Case[] };

interface Case {
  text: string;
  before?: string;
  ledger?: 'main' | 'other';
  must?: string[];
}

/** The sightings that answer for a figure in the last paragraph. */
function sighted({ text, before, ledger = 'main' }: Case): string[] {
  const article = articleOf(before === undefined ? text : `${before}\n${text}`, {
    written: ['2025-06-10', '2025-06-13'],
  });
  const found = matchArticle(article, indexes[ledger]).at(-1);
  return (found?.sightings ?? [])
    .filter(({ value }) => value !== undefined)
    .map(({ claim, reading }) => `${claim}: ${reading}`);
}

test.each(cases)('the figure is another’s: $before $text', (each) => {
  expect(sighted(each)).toEqual([]);
});

test.each(controls)('the figure is the record’s: $before $text', (each) => {
  expect(sighted(each)).toEqual(expect.arrayContaining(each.must ?? []));
});
