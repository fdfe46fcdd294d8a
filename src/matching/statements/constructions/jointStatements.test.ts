import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('where two lead something, each of them co-leads it', async () => {
  for (const text of [
    'Meta Superintelligence Labs is led by Wang and Nat Friedman.',
    "Alexandr Wang and Nat Friedman head Meta's new lab.",
  ])
    expect(await readingsIn(text), text).toHaveProperty('friedman-co-leads-lab', 'asserts');
});

test('whoever leads something alone co-leads nothing', async () => {
  for (const text of [
    'Nat Friedman runs Meta Superintelligence Labs.',
    'Meta Superintelligence Labs is led by Wang, and Nat Friedman works there.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('friedman-co-leads-lab', 'asserts');
});
