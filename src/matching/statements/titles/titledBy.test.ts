import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('who has a title may be told by whose title it is, by what he is called, or by who made him so', async () => {
  for (const text of [
    'Alexandr Wang’s title at Meta is chief AI officer.',
    'Meta’s chief AI officer is called Alexandr Wang.',
    'Alexandr Wang, whom Meta named chief AI officer in June 2025, is rich.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-chief-ai-officer': 'asserts' });
  expect(await readingsIn('Jason Droege’s post at Scale AI is interim chief executive.')).toMatchObject({
    'droege-interim-ceo': 'asserts',
  });
});

test('another’s title, one to come, and what somebody is called besides are no such thing', async () => {
  for (const text of [
    'A friend of Alexandr Wang’s title at Labelwise is chief AI officer.',
    'Meta’s next chief AI officer is called Lucy Guo.',
    'Meta’s chief AI officer was called a genius by Alexandr Wang.',
    'Alexandr Wang, whom Labelwise named chief AI officer in June 2025, is rich.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-chief-ai-officer');
});
