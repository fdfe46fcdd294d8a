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

test('what is no longer so has ended, and that it was so is not denied', async () => {
  expect(await readingsIn('Alexandr Wang no longer runs Scale AI.')).toEqual({
    'wang-steps-down-as-scale-ceo': 'asserts',
  });
  expect(await readingsIn('Alexandr Wang is no longer chief executive of Scale AI.')).toEqual({
    'wang-steps-down-as-scale-ceo': 'asserts',
  });
  expect(await readingsIn('OpenAI no longer works with Scale AI.')).toEqual({
    'openai-phases-out-scale': 'asserts',
  });
});

test('what is on record as still so is denied', async () => {
  expect(await readingsIn('Scale AI is no longer an independent company.')).toMatchObject({
    'scale-remains-independent': 'denies',
  });
  expect(await readingsIn("Alexandr Wang no longer sits on Scale AI's board.")).toEqual({
    'wang-on-scale-board': 'denies',
  });
  expect(await readingsIn('Meta no longer uses Scale AI.')).toEqual({ 'meta-is-scale-customer': 'denies' });
});
