import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('the verb of a clause that leaves out its object is no noun', async () => {
  for (const text of [
    'Thunderforge, which Scale AI leads, is a project of the Pentagon.',
    'The project that Scale AI leads is called Thunderforge.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-leads-thunderforge': 'asserts' });
  expect(await readingsIn('Mustafa Suleyman, whom Meta has hired, is British.')).toMatchObject({
    'suleyman-recruited-by-meta': 'asserts',
  });
});

test('a noun behind a name in what is said stays one', async () => {
  for (const text of [
    'Reports say that Scale AI leads are on the rise at Thunderforge.',
    'The news that Scale AI leads are few pleased Thunderforge.',
    'Thunderforge, which Labelwise leads, competes with Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('nor is that of a sentence in which such a clause has no “that”', async () => {
  const before = 'Meta has put $14.3 billion into Scale AI.';
  expect(await readingsIn(`${before} The shares Meta is buying carry no votes.`)).toMatchObject({
    'stake-non-voting': 'asserts',
  });
  expect(await readingsIn(`${before} The shares Google bought carry no votes.`)).toEqual({
    'deal-amount': 'asserts',
  });
});
