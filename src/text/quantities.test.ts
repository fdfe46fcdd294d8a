import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../model/quantity.ts';
import { findQuantities } from './quantities.ts';

interface Case {
  id: string;
  text: string;
  quantities: Omit<Quantity, 'precision'>[];
}

describe.each(['quantities', 'quantities-own'])('figures of %s', (name) => {
  const fixture = new URL(`../../tests/fixtures/text/${name}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: Case[] };

  test.each(cases)('$id: $text', ({ text, quantities }) => {
    const found = findQuantities(text);
    expect(found.map(({ precision, value, ...rest }) => rest)).toEqual(
      quantities.map(({ value, ...rest }) => rest),
    );
    for (const [i, { value }] of found.entries()) expectClose(value, quantities[i]?.value);
  });
});

describe('the precision of a figure', () => {
  test.each([
    ['$14.3 billion', 50_000_000],
    ['$1.48B', 5_000_000],
    ['$15 billion', 500_000_000],
    ['$14,300 million', 500_000],
    ['49%', 0.5],
    ['4.3%', 0.05],
    ['$612.77', 0.005],
    ['1,500 people', 0.5],
    ['2016', 0],
    ['two-thirds', 0],
  ])('%s is half a unit of its last digit: %d', (text, precision) => {
    expect(findQuantities(text)[0]?.precision).toBeCloseTo(precision, 9);
  });
});

describe('a number that may be a year before what is often counted', () => {
  test.each([
    ['In 2024 Meta staff left.', 'year'],
    ['In 2020 people stayed at home.', 'year'],
    ['The firm, which by 2023 Scale AI customers knew well, grew.', 'year'],
    ['It hired 2024 Meta staff.', 'count'],
    ['It was tested in 2024 patients.', 'count'],
    ['Some 2000 people came.', 'count'],
  ])('%s: %s', (text, kind) => expect(findQuantities(text).map((each) => each.kind)).toEqual([kind]));
});

describe('a round sum in words', () => {
  test.each([
    ['The port raised a fresh billion dollars.', 'a fresh billion dollars', 1e9],
    ['The port raised another billion dollars.', 'another billion dollars', 1e9],
    ['The port employs a further hundred people.', 'a further hundred', 100],
    ['The lease runs for half a decade.', 'half a decade', 5],
  ])('%s', (text, surface, value) => {
    expect(findQuantities(text)).toMatchObject([{ surface, value }]);
  });

  test.each([
    'The port built a new billion-dollar quay.',
    'Another port raised a fresh complaint.',
    'A decade ago it closed.',
  ])('is none in “%s”', (text) => expect(findQuantities(text)).toEqual([]));
});

describe('figures of any text', () => {
  test('are slices of it, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const quantity of findQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.surface);
          expect(quantity.surface).not.toBe('');
          end = quantity.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['1'],
    ['1,'],
    ['1,000'],
    ['$'],
    ['one '],
    ['a '],
    ['half a '],
    ['1-'],
    ['three hundred and '],
    ['May '],
    ['\0'],
    ['\uD800'],
    ['http://'],
    ['US$1'],
    ['over '],
    ['١ '],
  ])('are found in a long run of %j in linear time', (unit) => {
    const text = unit.repeat(LONG / unit.length);
    expect(() => findQuantities(text)).not.toThrow();
  });
});

function expectClose(value: Quantity['value'], wanted: Quantity['value'] | undefined): void {
  if (typeof value === 'number' && typeof wanted === 'number') expect(value).toBeCloseTo(wanted, 6);
  else expect(value).toEqual(wanted);
}

/** A quadratic step over so many characters would take minutes. */
const LONG = 300_000;

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '$',
        '1',
        '14.3',
        ' billion',
        'bn',
        '%',
        '-',
        '–',
        ' to ',
        'half ',
        'a ',
        'May ',
        '2025',
        ', ',
        ' dollars',
        'one ',
        'twenty',
        '½',
        ' of ',
        'US',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
