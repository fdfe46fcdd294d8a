import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  'A strategic partnership now ties Scale AI to Meta.',
  'A strategic partnership links Meta and Scale AI.',
  'With the investment came a strategic partnership between Meta and Scale AI.',
  'Meta’s strategic partnership with Scale AI is new.',
])('a partnership told of as new is one of the two that it binds: %s', async (text) => {
  expect(await readingsIn(text)).toEqual({ 'strategic-partnership': 'asserts' });
});

test.each([
  'A strategic partnership links Microsoft with OpenAI.',
  'Meta’s strategic partnership with Arm is new.',
  'Meta and Scale AI may enter a strategic partnership.',
  'Meta wants a strategic partnership with Scale AI.',
  'Would a strategic partnership between Meta and Scale AI help?',
  'The strategic partnership between Meta and Scale AI could reshape the industry.',
  'The firm published its assessment of the partnership between Meta and Scale AI.',
])('another’s, a wish, or what only refers to it states none: %s', async (text) => {
  expect(await readingsIn(text)).not.toHaveProperty('strategic-partnership');
});
