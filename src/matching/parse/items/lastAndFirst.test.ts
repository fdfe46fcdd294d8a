import { expect, test } from 'vitest';
import { readParagraph } from '../../../../tests/matching/readParagraph.ts';

test.each<[string, string]>([
  ['Scale AI was last valued at $13.8 billion in May 2024.', 'scale-valuation-14-billion-2024: asserts'],
  [
    'Google alone had planned to spend about $200 million with Scale AI.',
    'google-planned-200-million: asserts',
  ],
])('what only stresses a statement takes nothing from it: %s', (text, sighting) =>
  expect(readParagraph(text)[0]).toContain(sighting),
);

test('who did something alone did it without others', () =>
  expect(readParagraph('Alexandr Wang alone founded Scale AI.')[0]).not.toContain(
    'scale-founded-by-wang: asserts',
  ));
