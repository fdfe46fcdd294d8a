import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what two names together do is a verb, though the word may be a noun', async () => {
  expect(await readingsIn('Mercor and Surge also work for Meta Superintelligence Labs.')).toEqual({
    'meta-lab-uses-surge-and-mercor': 'asserts',
  });
  expect(await readingsIn('Meta and OpenAI also rely on Scale AI for data.')).toMatchObject({
    'meta-is-scale-customer': 'asserts',
    'scale-serves-openai': 'asserts',
  });
});

test('two names before a noun are no subject of it', async () => {
  for (const text of [
    'The Meta and Scale AI work for the Pentagon has begun.',
    'After the Meta and Scale AI deal Google left.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
test('two names and what is said of them between commas are a subject, and a bare form behind is its verb', async () => {
  expect(
    await readingsIn('Surge AI and Mercor, two competitors of Scale AI, also supply data to Meta.'),
  ).toMatchObject({ 'meta-lab-uses-surge-and-mercor': 'asserts' });
  expect(await readingsIn('Amazon and Nvidia, among others, hold shares in Scale AI.')).toMatchObject({
    'amazon-invested-in-scale': 'asserts',
    'nvidia-invested-in-scale': 'asserts',
  });
});
