import { expect, it } from 'vitest';
import { splitHeadline } from './headline.ts';

it('parts the headline from the text', () => {
  expect(splitHeadline('<h1 id="p-1">Head</h1><p>Text</p>')).toEqual([
    '<h1 id="p-1">Head</h1>',
    '<p>Text</p>',
  ]);
});

it('keeps the receipts of the headline with it, however deep they nest', () => {
  const notes = '<div class="notes"><aside><div class="slip"><div>x</div></div></aside></div>';
  expect(splitHeadline(`<h1>Head</h1>${notes}<div>Text</div>`)).toEqual([
    `<h1>Head</h1>${notes}`,
    '<div>Text</div>',
  ]);
});

it('does not take the receipts of a later block', () => {
  const rest = '<p>Text</p><div class="notes"></div>';
  expect(splitHeadline(`<h1>Head</h1>${rest}`)).toEqual(['<h1>Head</h1>', rest]);
});

it('leaves a text without headline whole', () => {
  expect(splitHeadline('<p>Text</p>')).toEqual(['', '<p>Text</p>']);
  expect(splitHeadline('')).toEqual(['', '']);
});
