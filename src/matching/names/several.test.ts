import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test.each([
  [
    'Meta has bought into Scale AI. The companies have worked together since 2019.',
    'meta-scale-customer-since-2019',
  ],
  [
    'Microsoft has invested in OpenAI. The companies have been partners since 2019.',
    'microsoft-openai-since-2019',
  ],
])('“the companies” that open a sentence are the two before: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'asserts' });
});

test('and not where three are named, or others', async () => {
  expect(
    await readingsIn(
      'Meta, Google and Microsoft have bought from Scale AI. The companies have worked together since 2019.',
    ),
  ).not.toHaveProperty('meta-scale-customer-since-2019');
  expect(
    await readingsIn('Meta has bought into Scale AI. Its rivals have worked together since 2019.'),
  ).not.toHaveProperty('meta-scale-customer-since-2019');
});
