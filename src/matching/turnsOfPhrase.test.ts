import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { mainLedger } from '../../tests/matching/measureMatching.ts';
import type { Article } from '../model/article.ts';
import { findSentences } from '../text/sentences.ts';
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
  const blocks: Article['blocks'] = [];
  const sentences: Article['sentences'] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const block = blocks.length;
    const type = /[.!?]$/.test(line) ? 'paragraph' : 'heading';
    blocks.push({ type, start, end: start + line.length, line: block + 1, under: null });
    for (const [from, to] of findSentences(line))
      sentences.push({ block, start: start + from, end: start + to, line: block + 1 });
    start += line.length + 1;
  }
  const written: [string, string] = ['2025-06-10', '2025-06-20'];
  const article = { slug: 'a', file: 'a.md', headline: '', written, basedOn: [], text, blocks, sentences };
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
