import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('all of a list behind a title in the plural bear it', async () => {
  for (const text of [
    'Scale AI’s founders, Alexandr Wang and Lucy Guo, met in 2016.',
    'Scale AI was started in 2016 by two young people, Alexandr Wang and Lucy Guo.',
  ])
    expect(await readingsIn(text), text).toMatchObject({
      'scale-founded-by-wang': 'asserts',
      'guo-co-founded-scale': 'asserts',
    });
});

test('a title may be reached, and may be on the way out', async () => {
  for (const text of [
    'Jason Droege was promoted to interim chief executive of Scale AI.',
    'Droege was the strategy chief at Scale AI before he was bumped up to interim CEO.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'droege-interim-ceo': 'asserts' });
  for (const text of [
    'Scale AI is losing its largest customer, Google.',
    'Google was the largest customer Scale AI had.',
    'Google, until this month the largest customer of Scale AI, is leaving.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'google-largest-scale-customer': 'asserts' });
  for (const text of ['Alexandr Wang’s co-founder at Scale AI was Lucy Guo.'])
    expect(await readingsIn(text), text).toMatchObject({ 'guo-co-founded-scale': 'asserts' });
});
