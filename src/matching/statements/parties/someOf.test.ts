import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('the first version of a thing is the thing, and a later one is another', async () => {
  for (const text of [
    'Meta released the first version of Llama in February 2023.',
    'The first version of Llama came out in February 2023.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'llama-introduced-february-2023': 'asserts' });
  for (const text of [
    'Meta released the second version of Llama in July 2023.',
    'Meta released a new version of Llama in December 2024.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
