import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('since when somebody is what they are called stands behind the title', async () => {
  expect(await readingsIn('Meta, a client of Scale AI since 2019, owns half of it.')).toHaveProperty(
    'meta-scale-customer-since-2019',
    'asserts',
  );
  expect(await readingsIn('Meta, a client of Scale AI since 2022, owns half of it.')).toHaveProperty(
    'meta-scale-customer-since-2019',
    'differs',
  );
  for (const text of [
    'Meta, a client of Nvidia since 2019, owns half of Scale AI.',
    'Google, a client of Scale AI since 2019, left.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('meta-scale-customer-since-2019');
});

test('what somebody does not do but another thing is denied of them, wherever it stands', async () => {
  for (const text of [
    'Rather than buy Scale AI, Meta took a stake.',
    'Meta invested in Scale AI rather than acquire it.',
  ])
    expect(await readingsIn(text), text).toHaveProperty('deal-is-an-acquisition', 'denies');
  expect(await readingsIn('Rather than buy Scale AI, Google left.')).not.toHaveProperty(
    'deal-is-an-acquisition',
  );
});

test('little of something is neither some nor none', async () => {
  expect(await readingsIn('Meta has little say in Scale AI.')).toEqual({});
});

test('a title before a person’s name is of what the sentence before is about', async () => {
  expect(await readingsIn('Scale AI is hiring. Founder Alexandr Wang lives in San Francisco.')).toMatchObject(
    {
      'scale-founded-by-wang': 'asserts',
    },
  );
  expect(await readingsIn('Appen is hiring. Founder Alexandr Wang lives in San Francisco.')).toEqual({});
  expect(await readingsIn('The parent house of Facebook participates in Scale AI.')).not.toHaveProperty(
    'deal-is-an-acquisition',
  );
});
