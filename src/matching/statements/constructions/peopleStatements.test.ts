import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('to hire somebody is to hire from the firm whose people they are', async () => {
  for (const text of [
    'A machine-learning lead at Sesame has been hired by Meta.',
    'Johan Schalkwyk of Sesame is joining Meta.',
    'Sesame’s Johan Schalkwyk has joined Meta.',
    'A Sesame engineer has gone to Meta.',
    'One of Sesame’s engineers has joined Meta.',
    'Johan Schalkwyk, a machine-learning lead at Sesame, is moving to Meta.',
    'Johan Schalkwyk, formerly of Sesame, is moving to Meta.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'meta-hires-from-sesame': 'asserts' });
});

test('who is no employee, may come, or goes the other way is not hired from there', async () => {
  for (const text of [
    'A Sesame investor has joined Meta.',
    'A friend of Sesame’s founder has joined Meta.',
    'Meta may hire an engineer at Sesame.',
    'Meta’s Johan Schalkwyk has joined Sesame.',
    'The head of Sesame has met with Meta.',
    'OpenAI has hired an engineer from Sesame who once worked for Meta.',
    'A machine-learning lead at Sesame has not been hired by Meta.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('meta-hires-from-sesame');
});
