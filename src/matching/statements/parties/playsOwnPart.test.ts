import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('“the buyer” is whoever bought what was told of', async () => {
  for (const text of [
    'Meta bought 49% of Scale AI. The buyer paid $14.3 billion.',
    'Meta bought 49% of Scale AI. The acquirer, if that is the word, paid $14.3 billion.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'deal-amount': 'asserts' });
});

test('another buyer, or what else he does, is not told of it', async () => {
  for (const text of [
    'Meta bought 49% of Scale AI. The buyer of a villa nearby paid $14.3 billion.',
    'Labelwise was sold in June. The buyer paid $14.3 billion.',
    'Meta bought 49% of Scale AI. The buyer cut 200 jobs in July 2025.',
  ]) {
    const readings = await readingsIn(text);
    expect(readings, text).not.toHaveProperty('deal-amount');
    expect(readings, text).not.toHaveProperty('scale-cut-200-jobs');
  }
});
