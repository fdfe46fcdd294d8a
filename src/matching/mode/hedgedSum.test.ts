import { expect, test } from 'vitest';
import { readParagraph } from '../../../tests/matching/readParagraph.ts';

const PAID = ['microsoft-650-million-for-suleyman: asserts', 'suleyman-joined-microsoft-2024: asserts'];

test.each([
  'Microsoft paid about $650 million to hire Mustafa Suleyman.',
  'Microsoft paid close to $650 million to hire Mustafa Suleyman.',
  'Microsoft paid $650 million to license Inflection’s technology and hire Mustafa Suleyman.',
])('a word that hedges a sum makes no plan of what it was paid for: %s', (text) =>
  expect(readParagraph(text)).toEqual([PAID]),
);

test.each(['Microsoft is about to hire Mustafa Suleyman.', 'Microsoft is close to hiring Mustafa Suleyman.'])(
  'not: %s',
  (text) => expect(readParagraph(text)).toEqual([[]]),
);
