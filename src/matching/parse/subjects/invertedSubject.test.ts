import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a name behind a verb of being is its subject, where only places stand before', async () => {
  expect(await readingsIn('At the helm of Meta Superintelligence Labs is Alexandr Wang.')).toMatchObject({
    'wang-leads-superintelligence-lab': 'asserts',
  });
  expect(await readingsIn("At the head of Meta's superintelligence lab stands Alexandr Wang.")).toMatchObject(
    {
      'wang-leads-superintelligence-lab': 'asserts',
    },
  );
  expect(await readingsIn('From Scale AI comes Defense Llama, a model for planners.')).toMatchObject({
    'collaboration-defence-models': 'asserts',
  });
});

test('what stands before is read for what it says', async () => {
  for (const text of [
    "Against Meta's superintelligence lab stands Alexandr Wang.",
    'From Scale AI comes news of Defense Llama.',
    "In theory Alexandr Wang is Meta's partner.",
  ])
    expect(await readingsIn(text), text).toEqual({});
});
