import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what somebody did may be told behind “was”', async () => {
  for (const text of ['What Meta did was buy 49% of Scale AI.', 'What Meta did was to buy 49% of Scale AI.'])
    expect(await readingsIn(text), text).toMatchObject({ 'stake-49-percent': 'asserts' });
  expect(await readingsIn('What Scale AI did was cut 200 jobs in July 2025.')).toMatchObject({
    'scale-cut-200-jobs': 'asserts',
  });
  expect(await readingsIn('What Meta did not do was buy Scale AI.')).toEqual({
    'deal-is-an-acquisition': 'denies',
  });
});

test('what somebody wanted to do, or another did, is not told of him', async () => {
  for (const text of [
    'What Meta wanted to do was buy 49% of Scale AI.',
    'What Meta may have done is buy 49% of Scale AI.',
    'What Labelwise did was buy 49% of Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('whose decision it was does what was decided', async () => {
  expect(await readingsIn('The decision by Meta to hire Alexandr Wang surprised many.')).toMatchObject({
    'wang-recruited-by-meta': 'asserts',
  });
  for (const text of [
    'The plan by Meta to hire Alexandr Wang surprised many.',
    'The decision by Labelwise to hire Alexandr Wang surprised many.',
    'The attempt by Meta to hire Alexandr Wang surprised many.',
  ])
    expect(await readingsIn(text), text).toEqual({});
  for (const text of [
    'The refusal by Meta to take over Scale AI surprised many.',
    'The failure of Meta to take over Scale AI surprised many.',
  ])
    expect(await readingsIn(text), text).toEqual({ 'deal-is-an-acquisition': 'denies' });
});

test('what came later than what is told of is a fact, unless a condition is set', async () => {
  for (const text of ['Meta would go on to buy 49% of Scale AI.', 'Meta would later buy 49% of Scale AI.'])
    expect(await readingsIn(text), text).toMatchObject({ 'stake-49-percent': 'asserts' });
  for (const text of [
    'If all went well, Meta would later buy 49% of Scale AI.',
    'Meta would soon buy 49% of Scale AI, analysts predicted.',
    'Meta would buy 49% of Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('a clause behind a name is told of what the name hangs on', async () => {
  expect(await readingsIn('They wrote about the 49% of Scale AI that Meta bought.')).toMatchObject({
    'stake-49-percent': 'asserts',
  });
  expect(
    await readingsIn('Much was written about the $14.3 billion that Meta invested in Scale AI.'),
  ).toMatchObject({
    'deal-amount': 'asserts',
  });
  expect(await readingsIn('Most strikingly, Meta bought 49% of Scale AI.')).toEqual({
    'stake-49-percent': 'asserts',
  });
});
