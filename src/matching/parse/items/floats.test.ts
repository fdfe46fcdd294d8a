import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('“both”, “each” and “all” behind a subject are none of it', async () => {
  for (const text of [
    'Amazon and Nvidia both invested in Scale AI.',
    'Amazon and Nvidia each own a small slice of Scale AI.',
    'Amazon and Nvidia have both put money into Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({
      'amazon-invested-in-scale': 'asserts',
      'nvidia-invested-in-scale': 'asserts',
    });
});
