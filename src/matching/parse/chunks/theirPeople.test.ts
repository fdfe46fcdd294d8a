import { expect, test } from 'vitest';
import { readParagraph } from '../../../../tests/matching/readParagraph.ts';

test.each<[string, string]>([
  ['Meta researchers departed for rival labs in 2024.', 'talent-loss-who-and-where: asserts'],
  ['In 2024 Meta staff left for OpenAI.', 'talent-loss-who-and-where: asserts'],
  ['Some 4.3% of Meta researchers left in 2024.', 'talent-loss-4-3-percent: asserts'],
  [
    'Fewer than a dozen Scale AI employees followed Wang to Meta.',
    'fewer-than-twelve-followed-wang: asserts',
  ],
  ['Meta engineers left to work at OpenAI in 2024.', 'talent-loss-who-and-where: asserts'],
  [
    'In 2024 Meta’s researchers departed to pursue opportunities at AI start-ups.',
    'talent-loss-who-and-where: asserts',
  ],
])('whose people are named without an apostrophe, they do what theirs do: %s', (text, sighting) =>
  expect(readParagraph(text)).toEqual([[sighting]]),
);

test.each([
  'Google researchers departed for rival labs in 2024.',
  'Meta customers left for OpenAI in 2024.',
  'Meta researchers left to pursue careers in medicine in 2024.',
])('not: %s', (text) => expect(readParagraph(text)).toEqual([[]]));
