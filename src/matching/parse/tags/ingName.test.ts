import { expect, test } from 'vitest';
import { readParagraph } from '../../../../tests/matching/readParagraph.ts';

test('a name that begins with an -ing form is somebody else, of whom no record tells', () =>
  expect(
    readParagraph(
      'Meta discussed buying Simon & Schuster. It also held talks to buy Thinking Machines Lab before settling on Scale.',
    ),
  ).toEqual([['meta-discussed-buying-simon-schuster: asserts'], []]));
