import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { mainLedger, otherLedger } from '../../tests/matching/measureMatching.ts';
import type { Article } from '../model/article.ts';
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
  const article: Article = {
    slug: 'case',
    file: 'case.md',
    headline: '',
    written: ['2025-06-10', '2025-06-13'],
    basedOn: [],
    text,
    blocks: [{ type: 'paragraph', start: 0, end: text.length, line: 1, under: null }],
    sentences: [{ block: 0, start: 0, end: text.length, line: 1 }],
  };
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
