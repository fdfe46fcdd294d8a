import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('who continues to do something does it', async () => {
  expect(await readingsIn('Amazon and Google continue to back Anthropic.')).toMatchObject({
    'anthropic-backed-by-amazon': 'asserts',
    'anthropic-backed-by-google': 'asserts',
  });
  expect(
    await readingsIn('Scale AI said it would continue to operate as an independent company.'),
  ).toMatchObject({
    'scale-remains-independent': 'asserts',
  });
  expect(await readingsIn('Mustafa Suleyman continues to lead Microsoft AI.')).toMatchObject({
    'suleyman-heads-microsoft-ai': 'asserts',
  });
});

test('who hopes to continue, may continue or would if … is not said to do so', async () => {
  for (const text of [
    'Scale AI hopes to continue to operate as an independent company.',
    'Scale AI may continue to operate as an independent company.',
    'If Scale AI continues to operate as an independent company, others could follow.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
