import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('who loses them to rivals has lost the people told of', async () => {
  expect(await readingsIn('Meta hires AI researchers and then loses them to Anthropic.')).toMatchObject({
    'talent-loss-who-and-where': 'asserts',
  });
});
