import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what comes at a time appears then', async () => {
  expect(await readingsIn('In February 2024 came Gemma.')).toMatchObject({
    'google-released-gemma': 'asserts',
  });
  for (const text of ['In February 2024 came criticism of Gemma.', "In May 2022 came Gemma's rival."])
    expect(await readingsIn(text), text).toEqual({});
});

test('what is pointed out is said', async () => {
  const claim = 'lecun-wang-no-research-experience';
  expect(await readingsIn('Yann LeCun complained that Wang had no experience with research.')).toMatchObject({
    [claim]: 'asserts',
  });
  for (const text of [
    'Yann LeCun pointed out that Wang was rich.',
    'Mark Zuckerberg complained that Wang had no experience with research.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty(claim);
});
