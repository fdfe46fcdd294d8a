import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../tests/matching/articleOf.ts';
import { mainLedger } from '../../tests/matching/measureMatching.ts';
import { indexLedger } from './indexLedger.ts';
import { matchArticle } from './matchArticle.ts';

const index = indexLedger(await mainLedger());
const file = new URL('../../tests/fixtures/matching/turns-of-phrase.json', import.meta.url);
const turns = JSON.parse(await readFile(file, 'utf8')) as Record<string, Case[]>;

/** A text, the sightings that it must have, and the claims of which it must have none. A line feed parts paragraphs. */
interface Case {
  text: string;
  must?: string[];
  never?: string[];
  /** It must have none at all. */
  nothing?: true;
}

function sighted(text: string): string[] {
  const article = articleOf(text, { written: ['2025-06-10', '2025-06-20'], headings: true });
  return matchArticle(article, index).flatMap(({ sightings }) =>
    sightings.map(({ claim, reading }) => `${claim}: ${reading}`),
  );
}

describe.each(Object.entries(turns))('%s', (_, cases) => {
  test.each(cases.filter(({ must }) => must))('is read: $text', ({ text, must = [] }) => {
    expect(sighted(text)).toEqual(expect.arrayContaining(must));
  });

  test.each(cases.filter(({ never }) => never))('is not read into: $text', ({ text, never = [] }) => {
    expect(sighted(text).filter((found) => never.some((claim) => found.startsWith(`${claim}:`)))).toEqual([]);
  });

  test.each(cases.filter(({ nothing }) => nothing))('is nothing of the ledger’s: $text', ({ text }) => {
    expect(sighted(text)).toEqual([]);
  });
});
