import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { toHast } from './toHast.ts';

const html = (markdown: string): string => toHtml(toHast(markdown)).replaceAll('\n', '');

test('a link around paragraphs becomes a link in each', () => {
  expect(html('<div><a href="https://example.org"><p>One.</p><p>Two.</p></a></div>')).toBe(
    '<div><p><a href="https://example.org">One.</a></p><p><a href="https://example.org">Two.</a></p></div>',
  );
});

test('emphasis around a list goes into its items', () => {
  expect(html('<div><b><ul><li>49%</li></ul></b></div>')).toBe('<div><ul><li><b>49%</b></li></ul></div>');
});

test('a heading that was never closed ends before the next block', () => {
  expect(html('<h2>Head<div>body</div>')).toBe('<h2>Head</h2><div>body</div>');
});

test('a link in a link ends the first, also where what parted them was taken away', () => {
  expect(
    html('<a href="https://a.example">one <marquee><a href="https://b.example">two</a></marquee></a>'),
  ).toBe('<p><a href="https://a.example">one </a><a href="https://b.example">two</a></p>');
});

test('what shows nothing is taken away', () => {
  expect(html('Meta[](https://example.org) pays<b> </b>now.\n\n<p><i></i></p>')).toBe(
    '<p>Meta pays now.</p>',
  );
});

test('ordinary markup stays as it is', () => {
  expect(html('A [link](https://example.org) with *emphasis*.')).toBe(
    '<p>A <a href="https://example.org">link</a> with <em>emphasis</em>.</p>',
  );
});
