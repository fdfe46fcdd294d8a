import type { Element } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { joinRuns } from './joinRuns.ts';

const heading = h('h2.block', 'Price');
const paragraph = h('p.block', 'It cost $2 million.');
const notes = (word: string): Element => h('div.notes', [h('aside', word)]);
const space = { type: 'text', value: '\n' } as const;

test('a heading and the paragraph beneath it share their notes, in the order of the text', () => {
  expect(joinRuns([heading, notes('above'), space, paragraph, notes('beside')])).toEqual([
    h('div.run', [heading, space, paragraph, h('div.notes', [h('aside', 'above'), h('aside', 'beside')])]),
  ]);
});

test('a second paragraph with notes joins them, a third does not', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((word) => [paragraph, notes(word)]);
  expect(joinRuns([heading, notes('above'), ...one!, ...two!, ...three!])).toEqual([
    h('div.run', [
      heading,
      paragraph,
      paragraph,
      h(
        'div.notes',
        ['above', 'one', 'two'].map((word) => h('aside', word)),
      ),
    ]),
    h('div.run', three!),
  ]);
});

test('a paragraph and its notes are a run of their own', () => {
  expect(joinRuns([heading, paragraph, notes('beside'), space, paragraph])).toEqual([
    heading,
    h('div.run', [paragraph, notes('beside')]),
    space,
    paragraph,
  ]);
});

test('a receipt knows how far down its sentence begins', () => {
  const sentences = [0, 1, 2].map((number) =>
    h('span', { id: `s-0000000${number}`, dataSentence: '' }, 'Nine words'),
  );
  const receipts = [0, 1, 2].map((number) => h('aside', { id: `r-0000000${number}` }, 'Much said of it.'));
  const [run] = joinRuns([
    h('p.block', sentences),
    h('div.notes', [receipts[0]!, h('details', receipts.slice(1))]),
  ]);
  expect(run).toBeDefined();
  expect(receipts.map(({ properties }) => properties['dataAt'])).toEqual([undefined, 1, 3]);
});

test.each([
  ['a paragraph without notes', [heading, notes('above'), paragraph, paragraph]],
  ['a list beneath the heading', [heading, notes('above'), h('ul', [h('li')])]],
  ['the headline, whose notes stand beside the profile', [h('h1.block'), notes('above'), paragraph]],
  ['a note on a removed sentence between them', [heading, notes('a'), h('aside.removed'), paragraph]],
  ['a heading at the end', [heading, notes('above')]],
])('leaves alone %s', (_, children) => {
  expect(joinRuns(children)).toEqual(children);
});
