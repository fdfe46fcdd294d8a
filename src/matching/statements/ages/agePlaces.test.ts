import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('an age needs no verb, wherever it stands', async () => {
  for (const text of [
    'Twenty-eight years old, Alexandr Wang looks younger.',
    'Aged 28, Alexandr Wang is by far the youngest.',
    'Still only 28, Alexandr Wang plays chess.',
    'At the age of 28, Alexandr Wang plays chess.',
    'Alexandr Wang, now aged 28, plays chess.',
    'Alexandr Wang, aged only 28, plays chess.',
    'Alexandr Wang, who is all of 28, plays chess.',
    'Alexandr Wang has reached the age of 28.',
    'Alexandr Wang, who turned 28 in January, plays chess.',
    'Alexandr Wang’s age is 28.',
    'The company’s 28-year-old boss, Alexandr Wang, plays chess.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-age-28': 'asserts' });
});

test('a number that is nobody’s age, an age of then or of another is none of his', async () => {
  for (const text of [
    'Aged 28, Alexandr Wang founded a chess club.',
    'Alexandr Wang turned 28 applicants away.',
    'Alexandr Wang turned 28 into a lucky number.',
    'Alexandr Wang’s rank is 28.',
    'With 28, Alexandr Wang leads.',
    'The company’s 28-year-old rival, Surge AI, grew.',
    'At the age of 28, Lucy Guo plays chess with Alexandr Wang.',
    'Alexandr Wang, who employs a man of 28, plays chess.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-age-28');
});

test('how old somebody was goes with what was done then', async () => {
  for (const text of [
    'Alexandr Wang, then 19, founded Scale AI.',
    'Alexandr Wang, then just 19, co-founded the start-up Scale AI.',
    'Alexandr Wang founded Scale AI aged 19.',
    'Alexandr Wang founded Scale AI in 2016, aged 19.',
    'Alexandr Wang had just turned nineteen when he founded Scale AI.',
    'Alexandr Wang was nineteen when Scale AI was founded.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-19-when-scale-started': 'asserts' });
  for (const text of ['Alexandr Wang founded Scale AI aged 25.', 'Alexandr Wang, then 23, founded Scale AI.'])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-19-when-scale-started': 'differs' });
  for (const text of [
    'Alexandr Wang, 28, founded Scale AI.',
    'Alexandr Wang founded Scale AI with a friend aged 25.',
    'Alexandr Wang, then 25, met the founders of Scale AI.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-19-when-scale-started');
});

test('“still” that opens a sentence says something of the age, not of the office', async () => {
  expect(await readingsIn('Still only 28, Alexandr Wang runs Scale AI.')).not.toHaveProperty(
    'wang-still-scale-ceo',
  );
});
