import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a title with an age tells how old whoever holds it is', async () => {
  for (const text of [
    "Scale AI's 28-year-old founder is moving to Meta.",
    'Meta has put a 28-year-old, Alexandr Wang, in charge of its superintelligence lab.',
    "Alexandr Wang, the 28-year-old founder of Scale AI, will lead Meta's superintelligence lab.",
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-age-28': 'asserts' });
  expect(await readingsIn("Labelbox's 28-year-old founder is moving to Meta.")).toEqual({});
});
