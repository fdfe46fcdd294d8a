import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test.each([
  'Meta is keen on forming a partnership with Scale AI.',
  'Meta was interested in buying 49% of Scale AI.',
  'Meta is intent on hiring Alexandr Wang.',
  'Scale AI is close to cutting 200 jobs.',
  'Microsoft is serious about investing over $13 billion in OpenAI.',
])('who would like to or may do it has not done it: %s', async (text) => {
  expect(Object.values(await readingsIn(text))).not.toContain('asserts');
});

test('what somebody is known for doing is done', async () => {
  expect(await readingsIn('Meta is known for buying 49% of Scale AI.')).toHaveProperty(
    'stake-49-percent',
    'asserts',
  );
});
