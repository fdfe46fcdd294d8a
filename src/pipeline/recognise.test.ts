import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../ledger/readLedger.ts';
import { readArticle } from '../markdown/readArticle.ts';
import type { Ledger } from '../model/ledger.ts';
import { recognise } from './recognise.ts';

const { ledger } = await readLedger(fileURLToPath(new URL('../..', import.meta.url)));
const read = (text: string) =>
  recognise(readArticle({ file: 'x.md', text, foreign: true }).article, ledger as Ledger);
const seen = (text: string) =>
  read(text).map(({ sightings }) => sightings.map(({ claim, reading }) => [claim, reading]));

describe('recognition', () => {
  const plain = 'Meta paid $1.48 billion for a 49% stake in Scale AI.';

  test.each([
    ['a soft hyphen inside a word', 'Meta paid $1.48 bil\u00ADlion for a 49% stake in Scale AI.'],
    ['no-break spaces', 'Meta paid $1.48\u00A0billion for a 49%\u00A0stake in Scale\u00A0AI.'],
    ['a zero-width space', 'Meta paid $1.48 billion for a 49% stake in Scale\u200B AI.'],
    ['emphasis and a link', 'Meta paid **$1.48 billion** for a [49% stake](https://a.example/) in Scale AI.'],
  ])('is not misled by %s', (_name, text) => {
    expect(seen(text)).toEqual(seen(plain));
    expect(seen(plain)[0]).not.toEqual([]);
  });

  test('gives words as offsets into the text as it stands', () => {
    const [proposal] = read('Meta paid $1.48 bil\u00ADlion for a 49% stake in Scale AI.');
    const words = proposal?.sightings.map((sighting) => proposal.text.slice(...sighting.words)) ?? [];
    expect(words.some((each) => each.includes('bil\u00ADlion'))).toBe(true);
  });

  test('an empty article has no proposals', () => {
    expect(read('')).toEqual([]);
  });
});
