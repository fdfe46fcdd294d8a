import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what a clause says that somebody unnamed will do tells who they are', async () => {
  expect(await readingsIn('Meta is building a new lab that will pursue superintelligence.')).toMatchObject({
    'meta-sets-up-superintelligence-lab': 'asserts',
  });
  expect(await readingsIn('Microsoft is building a new lab that will pursue superintelligence.')).toEqual({});
});
