import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a sentence without any other verb has the one that a word in it can be', async () => {
  for (const text of [
    'About 12% of those who label data for Outlier hold a doctorate.',
    'Twelve percent of the contributors to Scale AI’s Outlier platform hold a PhD.',
    'At Outlier, Scale AI’s platform, 12 percent of contributors hold PhDs.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'outlier-12-percent-phd': 'asserts' });
  for (const text of ['Meta’s shares in Scale AI carry full voting rights.'])
    expect(await readingsIn(text), text).toMatchObject({ 'stake-carries-votes': 'asserts' });
  for (const text of ['Google, for its part, brought out Gemma in February 2024.'])
    expect(await readingsIn(text), text).toMatchObject({ 'google-released-gemma': 'asserts' });
  for (const text of [
    'April 2025: Llama 4 appears and disappoints.',
    'Llama 4 arrives in April and disappoints.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'llama4-missed-expectations': 'asserts' });
});

test('what has its verb, or needs none, gets no other', async () => {
  for (const text of [
    'Outlier’s rivals hold PhDs in contempt.',
    'Half of the people who work for Surge AI hold a PhD.',
    'Scale AI’s contributors and the promises they hold.',
    'Surge AI: zero votes, no takeover.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
