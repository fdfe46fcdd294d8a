import type { Element, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { cutRuns, nestRuns, runsOf } from './cut.ts';

const block = (): Element =>
  h('p', ['Meta ', h('em', ['puts ', h('a', { href: '/x' }, '$15 billion'), ' into']), h('br'), ' Scale.']);

test('runs hold the text of the block, in order, with where each stands', () => {
  const runs = runsOf(block());
  expect(runs.map((run) => (run.leaf as Text).value ?? '')).toEqual([
    'Meta ',
    'puts ',
    '$15 billion',
    ' into',
    '',
    ' Scale.',
  ]);
  expect(runs.map((run) => run.path.map((element) => element.tagName))).toEqual([
    [],
    ['em'],
    ['em', 'a'],
    ['em'],
    [],
    [],
  ]);
});

test('runs put back together are the block again', () => {
  const children = nestRuns(runsOf(block()), ({ leaf }) => leaf);
  expect(toHtml({ ...block(), children })).toBe(toHtml(block()));
});

test('any cuts leave the text as it was', () => {
  const text = textOf(block());
  for (let at = 0; at <= text.length; at++) {
    for (let to = at; to <= text.length; to++) {
      const cut = cutRuns(runsOf(block()), [at, to]);
      expect(cut.map((run) => (run.leaf as Text).value ?? '').join('')).toBe(text);
      expect(textOf({ ...block(), children: nestRuns(cut, ({ leaf }) => leaf) })).toBe(text);
      expect(
        cut.every((run) => run.start === run.end || [at, to].every((b) => b <= run.start || b >= run.end)),
      ).toBe(true);
    }
  }
});

test('a link over a cut is drawn once on each side when its runs are parted', () => {
  const cut = cutRuns(runsOf(h('p', [h('a', { href: '/x' }, 'one. two')])), [4]);
  const halves = [cut.slice(0, 1), cut.slice(1)].flatMap((runs) => nestRuns(runs, ({ leaf }) => leaf));
  expect(toHtml(h('p', halves))).toBe('<p><a href="/x">one.</a><a href="/x"> two</a></p>');
});
