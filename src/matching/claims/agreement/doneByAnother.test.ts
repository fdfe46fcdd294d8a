import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('when a thing came out is not borne out where another is said to have brought it', async () => {
  for (const text of [
    'Google launched ChatGPT in late 2022.',
    'ChatGPT was launched by Google in 2022.',
    'Meta released Gemma in February 2024.',
    'OpenAI unveiled Pathways in 2021.',
    'Google founded DeepMind in 2010.',
    'Meta founded Scale AI in 2016.',
  ])
    expect(Object.values(await readingsIn(text)), text).not.toContain('asserts');
});

test('whoever it belongs to, a part of that, and those who work there may have brought it', async () => {
  expect(await readingsIn('Google DeepMind released Gemma in February 2024.')).toMatchObject({
    'google-released-gemma': 'asserts',
  });
  expect(await readingsIn('Mark Zuckerberg unveiled Llama 3.1 in July 2024.')).toMatchObject({
    'llama-3-1-july-2024': 'asserts',
  });
  expect(await readingsIn('Wang and a friend founded Scale AI in 2016.')).toMatchObject({
    'scale-founded-2016': 'asserts',
  });
  expect(await readingsIn('Jeff Dean announced Pathways in October 2021.')).toMatchObject({
    'pathways-announced-by-google-2021': 'asserts',
  });
});
