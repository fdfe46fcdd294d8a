import { expect, test } from 'vitest';
import { readParagraph } from '../../../../tests/matching/readParagraph.ts';

test.each<[string, string]>([
  ['The Scale AI deal is Meta’s largest acquisition ever.', 'deal-second-largest-for-meta: denies'],
  [
    'The deal with Scale AI is the biggest takeover in Meta’s history, ahead of WhatsApp.',
    'deal-second-largest-for-meta: denies',
  ],
  ['The Scale AI deal is Meta’s second-largest acquisition ever.', 'deal-second-largest-for-meta: asserts'],
])('who comes first is not second: %s', (text, sighting) =>
  expect(readParagraph(text)).toEqual([[sighting]]),
);

test.each([
  'The Scale AI deal is Meta’s largest AI acquisition ever.',
  'The Scale AI deal is one of Meta’s largest acquisitions ever.',
  'The Scale AI deal is not Meta’s largest acquisition ever.',
  'WhatsApp is Meta’s largest acquisition ever.',
])('not: %s', (text) => expect(readParagraph(text)).toEqual([[]]));

test('the largest of one kind of customers need not be the largest', () =>
  expect(readParagraph('Google is Scale AI’s largest cloud customer.')).toEqual([
    ['scale-serves-google: asserts'],
  ]));
