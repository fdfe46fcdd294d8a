import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what says more of a noun set beside a name is told of whom the name means', async () => {
  expect(await readingsIn('Lucy Guo, a co-founder who left Scale AI in 2020, is rich.')).toMatchObject({
    'guo-left-2018': 'differs',
  });
  expect(
    await readingsIn('Surge AI, a rival that nobody knows, had sales of $3 billion in 2024.'),
  ).toMatchObject({
    'surge-revenue-2024': 'differs',
  });
  expect(
    await readingsIn('Alexandr Wang, the man who leads the superintelligence lab, is rich.'),
  ).toMatchObject({
    'wang-leads-superintelligence-lab': 'asserts',
  });
});

test('of which a part is told stands before it', async () => {
  for (const text of [
    'Scale AI, 49% of which belongs to Meta, labels data.',
    'Meta, the owner of 49% of Scale AI, has no seat there.',
    'The 49% of Scale AI that Meta bought is a lot.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'stake-49-percent': 'asserts' });
  expect(await readingsIn('Meta, the owner of 51% of Scale AI, has a seat there.')).toMatchObject({
    'stake-49-percent': 'differs',
  });
});

test('nobody named before a list, or as another’s friend, is meant', async () => {
  for (const text of [
    'Lucy Guo met a rival who left Scale AI in 2020.',
    'Labelwise, a start-up that Lucy Guo knows, left in 2020.',
    'Labelwise, 49% of which belongs to Meta, labels data.',
    'Labelwise, the owner of 51% of a rival of Scale AI, labels data.',
    'The 49% of Labelwise that Meta bought is a lot.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
