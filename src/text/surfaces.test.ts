import { expect, test } from 'vitest';
import { eachSurface } from './surfaces.ts';

/** As the room of detection has it. */
const TOKEN = /\d[\d,.]*\d|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|\S/gu;

test.each([
  'Meta bought 49% of Scale AI, which labels data, for $14.3 billion.',
  'It’s iPhone users’ choice, isn\'t it? "No," she said (twice).',
  'Café owners, naïve ones, e\u0301tudes too, m\u00a0ade space, zero\u200bwidth.',
  ' two  spaces,tabs\tand\nlines at the end ',
  'a A, Ab, aB, ABC, b2b, 5th, x-ray, co-founder',
  '\ud800lone halves\udc00, 数据 labels, 🙂 smile',
  '',
])('finds in %j what its pattern finds', (text) => {
  const expected = [...text.matchAll(new RegExp(TOKEN))].map((match) => [match[0], match.index]);
  const seen: [string, number][] = [];
  eachSurface(text, TOKEN, (surface, start) => seen.push([surface, start]));
  expect(seen).toEqual(expected);
});

test('says which words are simple', () => {
  const sorts: string[] = [];
  eachSurface('Meta bought it, AI end', TOKEN, (surface, _start, sort) => sorts.push(`${surface} ${sort}`));
  expect(sorts).toEqual(['Meta capital', 'bought small', 'it small', ', other', 'AI other', 'end other']);
});
