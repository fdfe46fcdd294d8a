import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('who holds, gets or is given a post has it', async () => {
  for (const text of [
    'The post of chief AI officer at Meta went to Alexandr Wang.',
    'Alexandr Wang has held the office of chief AI officer at Meta since June.',
    'Meta gave Alexandr Wang the title of chief AI officer.',
    'Alexandr Wang was handed the role of chief AI officer at Meta.',
    'The job of chief AI officer at Meta was given to Alexandr Wang.',
    'Alexandr Wang joins Meta’s top table as chief AI officer.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-chief-ai-officer': 'asserts' });
});

test('a post that is offered, another’s or elsewhere is not had', async () => {
  for (const text of [
    'The post of chief AI officer at Meta could go to Alexandr Wang.',
    'The post of chief AI officer at Microsoft went to Alexandr Wang.',
    'Alexandr Wang left the post of chief AI officer at Meta to others.',
    'Alexandr Wang spoke of the post of chief AI officer at Meta.',
    'Meta offered Alexandr Wang the title of chief AI officer.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-chief-ai-officer');
});

test('who leaves a post to join somebody joins them; whoever is left to do something does it', async () => {
  expect(await readingsIn('Alexandr Wang left his post as Scale AI’s CEO to join Meta.')).toMatchObject({
    'wang-steps-down-as-scale-ceo': 'asserts',
    'wang-recruited-by-meta': 'asserts',
  });
  expect(await readingsIn('Alexandr Wang left Lucy Guo to join Meta’s rivals.')).not.toHaveProperty(
    'wang-recruited-by-meta',
  );
});

test('a board that turns to somebody as chief has a new one', async () => {
  expect(await readingsIn('Scale AI’s board turned to Jason Droege as interim CEO.')).toMatchObject({
    'droege-interim-ceo': 'asserts',
  });
  expect(await readingsIn('Surge AI’s board turned to Jason Droege as interim CEO.')).not.toHaveProperty(
    'droege-interim-ceo',
  );
});
