import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('all who are the subject bear the title', async () => {
  for (const text of [
    'Amazon and Nvidia are investors in Scale AI.',
    "Amazon, Nvidia and Meta are among Scale AI's backers.",
  ])
    expect(await readingsIn(text), text).toMatchObject({
      'amazon-invested-in-scale': 'asserts',
      'nvidia-invested-in-scale': 'asserts',
    });
});

test('who heads something as the holder of a post, or reports as one, holds it', async () => {
  for (const text of [
    "Alexandr Wang now heads Meta's AI division as chief AI officer.",
    'Alexandr Wang now reports to Zuckerberg as chief AI officer of Meta.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-chief-ai-officer': 'asserts' });
});

test('job cuts are counted as people', async () => {
  expect(await readingsIn('Scale AI announced 200 job cuts in July 2025.')).toEqual({
    'scale-cut-200-jobs': 'asserts',
  });
});
