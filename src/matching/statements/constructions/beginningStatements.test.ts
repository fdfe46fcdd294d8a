import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  ['Meta’s ties to Scale AI date back to 2019.', 'meta-scale-customer-since-2019'],
  ['The business relationship of Meta and Scale AI dates from 2019.', 'meta-scale-customer-since-2019'],
  ['Microsoft’s ties to OpenAI go back to 2019.', 'microsoft-openai-since-2019'],
  ['The alliance of Microsoft and OpenAI dates from 2019.', 'microsoft-openai-since-2019'],
])('since when two are tied may be told of the tie: %s', async (text, claim) => {
  expect(await readingsIn(text)).toHaveProperty(claim, 'asserts');
});

test('ties to another firm are none of theirs', async () => {
  expect(await readingsIn('Meta’s ties to Nvidia date back to 2019.')).toEqual({});
  expect(await readingsIn('The building of Meta and its neighbour dates from 2019.')).toEqual({});
});

test.each([
  'The commitment that Meta made to Scale AI lasts five years.',
  'Meta’s commitment to buy Scale AI’s services runs for five years.',
  'Meta’s purchase agreement with Scale AI covers five years.',
  'Meta has bound itself to Scale AI as a customer for five years.',
])('how long a commitment runs is said by the verb behind it: %s', async (text) => {
  expect(await readingsIn(text)).toHaveProperty('purchase-commitment-five-years', 'asserts');
});

test('how long something else runs is not the commitment’s', async () => {
  expect(await readingsIn('Meta’s lease in New York runs for five years.')).toEqual({});
  expect(await readingsIn('Meta’s commitment to buy Nvidia’s chips runs for five years.')).toEqual({});
});
