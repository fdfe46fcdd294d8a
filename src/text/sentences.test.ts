import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from './sentences.ts';

interface Case {
  id: string;
  text: string;
  spans?: [number, number][];
  sentences?: string[];
}

describe.each(['sentences', 'golden-rules', 'sentences-own'])('sentences of %s', (name) => {
  const fixture = new URL(`../../tests/fixtures/text/${name}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: Case[] };

  test.each(cases)('$id: $text', ({ text, spans, sentences }) => {
    const found = findSentences(text);
    if (spans !== undefined) expect(found).toEqual(spans);
    expect(found.map(([start, end]) => text.slice(start, end))).toEqual(
      sentences ?? spans?.map(([start, end]) => text.slice(start, end)),
    );
  });
});

describe('sentences of any text', () => {
  test('cover every character but white space, trimmed, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const [from, to] of findSentences(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(end, from).trim()).toBe('');
          expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
          end = to;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('are none in an empty one', () => {
    expect(findSentences('')).toEqual([]);
    expect(findSentences(' \n\t')).toEqual([]);
  });

  test('are one in a heading, dashes or not', () => {
    const heading = 'U.S. And U.K. Sign Deal – What It Means For Inc. Owners';
    expect(findSentences(heading)).toEqual([[0, heading.length]]);
  });

  test.each([
    ['a'],
    ['. '],
    ['A. '],
    ['U.S. '],
    ['('],
    ['()'],
    ['“'],
    ['? A'],
    ['\uD800'],
    ['\0'],
    ['שלום. '],
    ['… '],
    ['. . '],
    ['1.'],
    [' 🎉'],
    ['U.S. The Aaaa '],
  ])('are found in a long run of %j in linear time', (unit) => {
    const text = unit.repeat(LONG / unit.length);
    expect(findSentences(text).length).toBeGreaterThan(0);
  });
});

/** A quadratic step over so many characters would take minutes. */
const LONG = 300_000;

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '. ',
        '.',
        '? ',
        '!',
        '…',
        ' . . .',
        '“',
        '” ',
        '(',
        ')',
        '[',
        ']',
        'U.S. ',
        'Mr. ',
        'The ',
        'a.m. ',
        '• ',
        '\n',
        '🎉',
        'word',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
