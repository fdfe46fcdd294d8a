import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what is said of a name may stand before the verb', async () => {
  for (const text of [
    'The largest company in data labelling is Scale AI.',
    'The largest data-labelling company is Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-is-largest': 'asserts' });
  for (const text of ['The basis of Meta’s generative AI is Llama.'])
    expect(await readingsIn(text), text).toMatchObject({ 'llama-underlies-meta-genai': 'asserts' });
});

test('and may be denied of it, or said of another', async () => {
  for (const text of ['The largest company in data labelling is not Scale AI.'])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-is-largest': 'denies' });
  for (const text of [
    'The largest company in data labelling is a rival of Scale AI.',
    'The largest company in data labelling may be Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
