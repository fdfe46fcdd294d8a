import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('how a deal was taken may be told beside it', async () => {
  for (const text of [
    'Facebook bought Instagram for $1 billion, to a chorus of doubters.',
    'Many shook their heads when Facebook bought Instagram.',
    'When Facebook bought Instagram, many people thought it crazy.',
    'There was much scepticism when Facebook bought Instagram.',
  ])
    expect(await readingsIn(text), text).toHaveProperty('instagram-met-scepticism', 'asserts');
});

test('nobody’s doubts, doubts about another thing and doubts without a deal are none', async () => {
  for (const text of [
    'Facebook bought Instagram, and nobody raised an eyebrow.',
    'There was no scepticism when Facebook bought Instagram.',
    'Facebook bought Instagram, and users had doubts about their privacy.',
    'If Facebook had bought Instagram, many would have shaken their heads.',
    'Instagram raised eyebrows at a conference of Facebook’s.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('instagram-met-scepticism', 'asserts');
});

test('what raised eyebrows was another deal', async () => {
  expect(
    await readingsIn("Google's purchase of Waze raised eyebrows; Meta bought Instagram."),
  ).not.toHaveProperty('instagram-met-scepticism');
});
