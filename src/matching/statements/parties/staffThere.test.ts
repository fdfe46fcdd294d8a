import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('whose staff are still there has kept them', async () => {
  for (const text of [
    "After two years, 64% of Meta's AI staff are still there.",
    "Two years on, 64% of Meta's AI recruits are still on board.",
    'After two years Meta still has 64% of its AI staff.',
  ])
    expect(await readingsIn(text), text).toHaveProperty('meta-retention-64-percent', 'asserts');
});

test('what else is still so of them, or of another firm’s, is not', async () => {
  for (const text of [
    "64% of Meta's AI staff are still in training.",
    "After two years, 64% of Google's AI staff are still there.",
    'After two years Meta still has 64% of its cash.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('meta-retention-64-percent');
});
