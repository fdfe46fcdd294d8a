import type { Element } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { joinHeadings } from './joinHeadings.ts';

const heading = h('h2.block', 'Price');
const paragraph = h('p.block', 'It cost $2 million.');
const notes = (word: string): Element => h('div.notes', [h('aside', word)]);
const space = { type: 'text', value: '\n' } as const;

test('a heading and the paragraph beneath it share their notes, in the order of the text', () => {
  expect(joinHeadings([heading, notes('above'), space, paragraph, notes('beside')])).toEqual([
    h('div.run', [heading, space, paragraph, h('div.notes', [h('aside', 'above'), h('aside', 'beside')])]),
  ]);
});

test('a second paragraph with notes joins them, a third does not', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((word) => [paragraph, notes(word)]);
  expect(joinHeadings([heading, notes('above'), ...one!, ...two!, ...three!])).toEqual([
    h('div.run', [
      heading,
      paragraph,
      paragraph,
      h(
        'div.notes',
        ['above', 'one', 'two'].map((word) => h('aside', word)),
      ),
    ]),
    ...three!,
  ]);
});

test.each([
  ['a heading without notes', [heading, paragraph, notes('beside')]],
  ['a paragraph without notes', [heading, notes('above'), paragraph, paragraph]],
  ['a list beneath the heading', [heading, notes('above'), h('ul', [h('li')])]],
  [
    'the headline, whose notes stand beside the profile',
    [h('h1.block'), notes('above'), paragraph, notes('x')],
  ],
  [
    'a note on a removed sentence between them',
    [heading, notes('a'), h('aside.removed'), paragraph, notes('b')],
  ],
  ['a heading at the end', [heading, notes('above')]],
])('leaves alone %s', (_, children) => {
  expect(joinHeadings(children)).toEqual(children);
});
