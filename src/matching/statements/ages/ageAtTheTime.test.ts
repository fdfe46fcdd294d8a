import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('an age “at the time” goes with what the sentence before tells', async () => {
  expect(
    await readingsIn('Scale AI was founded by Alexandr Wang. He was only nineteen at the time.'),
  ).toMatchObject({ 'wang-19-when-scale-started': 'asserts' });
  expect(await readingsIn('Alexandr Wang founded Scale AI. He was 22.')).toMatchObject({
    'wang-19-when-scale-started': 'differs',
  });
});

test('so does one that goes on behind it, or is told of a student', async () => {
  for (const then of [
    'He was only 19 years old then, and he left university.',
    'He was 19 at the time and knew nobody.',
    'He was a student of 19 at the time.',
  ])
    expect(await readingsIn(`Alexandr Wang founded Scale AI in 2016. ${then}`), then).toMatchObject({
      'wang-19-when-scale-started': 'asserts',
    });
});

test('an age of now, of another, or at another time does not', async () => {
  for (const text of [
    'Alexandr Wang founded Scale AI. He is 28.',
    'Alexandr Wang founded Scale AI with Lucy Guo. She was 21 at the time.',
    'Alexandr Wang left MIT. He was 19 at the time.',
    'Alexandr Wang founded Scale AI. He was 18 when he met Sam Altman.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-19-when-scale-started');
});
