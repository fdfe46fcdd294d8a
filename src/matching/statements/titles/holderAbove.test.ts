import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a line that is only a title is borne by whoever is spoken of above', async () => {
  expect(await readingsIn('Alexandr Wang is in town. Founder of Scale AI.')).toMatchObject({
    'scale-founded-by-wang': 'asserts',
  });
});

test('nobody on record above, another’s firm or an office that changes hands says nothing', async () => {
  for (const text of [
    'Edwin Chen is in town. Founder of Scale AI.',
    'Alexandr Wang is in town. Founder of Surge AI.',
    'Alexandr Wang is in town. Chief executive of Meta.',
    'Edwin Chen is the founder of Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
