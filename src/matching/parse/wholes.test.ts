import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('some of the people of a firm are those of that firm', async () => {
  expect(await readingsIn("Some 300 of Scale AI's staff followed Wang to Meta.")).toMatchObject({
    'fewer-than-twelve-followed-wang': 'differs',
  });
  for (const text of [
    "Some 300 of Meta's staff followed Wang on Threads.",
    "300 of Scale AI's staff were laid off by Wang's successor.",
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('fewer-than-twelve-followed-wang');
});

test('a share is of what opens its sentence', async () => {
  expect(await readingsIn("Of Meta's revenue in 2021, 27% came from Instagram.")).toMatchObject({
    'instagram-27-percent-of-revenue': 'asserts',
  });
  for (const text of [
    "Of Meta's users in 2021, 27% came from Instagram.",
    "Of Meta's costs, 57% came from Instagram.",
  ])
    expect(await readingsIn(text), text).toEqual({});
});
