import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a denial that opens a clause denies it, though the helper stands before the subject', async () => {
  for (const text of [
    'Nor did Meta buy Scale AI.',
    'Neither did Meta buy Scale AI.',
    'At no point did Meta buy Scale AI.',
    'By no means has Meta bought Scale AI.',
    'Never did Meta buy Scale AI.',
    'Not once did Meta take over Scale AI.',
    'Meta did not hire Lucy Guo, nor did it buy Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({ 'deal-is-an-acquisition': 'denies' });
  expect(await readingsIn('Nor is Scale AI profitable.')).toEqual({ 'scale-profitable': 'denies' });
  expect(await readingsIn('Nor has Scale AI ever made a profit.')).toEqual({ 'scale-profitable': 'denies' });
  expect(await readingsIn('Under no circumstances will Meta hire Alexandr Wang.')).toEqual({
    'wang-recruited-by-meta': 'denies',
  });
  expect(await readingsIn('Nor will Meta get a second seat on the board of Scale AI.')).toMatchObject({
    'meta-no-extra-board-seat': 'asserts',
  });
});

test('what opens a clause without denying it leaves it a fact', async () => {
  for (const text of [
    'In no time Meta bought 49% of Scale AI.',
    'With no debate Meta bought 49% of Scale AI.',
    'Hardly had Meta bought 49% of Scale AI when Google left.',
    'No sooner had Meta bought 49% of Scale AI than Google left.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'stake-49-percent': 'asserts' });
  expect(await readingsIn('Only in 2018 did Lucy Guo leave Scale AI.')).toMatchObject({
    'guo-left-2018': 'asserts',
  });
  expect(await readingsIn('Not until 2018 did Lucy Guo quit Scale AI.')).toMatchObject({
    'guo-left-2018': 'asserts',
  });
});

test('what is told behind “nor” of somebody else is not told of those named before', async () => {
  for (const text of [
    'Nor did Labelwise buy Scale AI.',
    'Nor would Meta buy Scale AI.',
    'Nor did Meta say that it would buy Scale AI.',
    'Into Scale AI went Google.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
