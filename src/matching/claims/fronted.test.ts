import { expect, test } from 'vitest';
import { readParagraph } from '../../../tests/matching/readParagraph.ts';

test.each([
  'For $14.3 billion, Meta isn’t even getting a controlling stake in Scale AI.',
  'For $14.3 billion, Meta did not buy control of Scale AI.',
])('what is denied behind a sum is not the sum: %s', (text) =>
  expect(readParagraph(text)[0]).not.toContain('deal-amount: denies'),
);

test('a sum behind what is denied is denied with it', () =>
  expect(readParagraph('Meta did not pay $14.3 billion for its stake in Scale AI.')[0]).toContain(
    'deal-amount: denies',
  ));
