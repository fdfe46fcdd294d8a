import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('what somebody used to do or be is of the past', async () => {
  expect(await readingsIn('Alexandr Wang and Sam Altman used to live under the same roof.')).toMatchObject({
    'wang-lived-with-altman': 'asserts',
  });
  for (const text of [
    'Jason Droege used to look after strategy at Scale AI.',
    'Jason Droege used to be Scale AI’s chief strategy officer.',
    'Jason Droege is no longer Scale AI’s chief strategy officer.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'droege-was-strategy-chief': 'asserts' });
  expect(await readingsIn('Alexandr Wang never used to live with Sam Altman.')).toMatchObject({
    'wang-lived-with-altman': 'denies',
  });
});

test('it is not so any more, and what is used for something is no habit', async () => {
  for (const text of [
    'Alexandr Wang used to lead Meta’s superintelligence lab.',
    'Alexandr Wang used to be the head of Meta’s superintelligence lab.',
    'Meta’s superintelligence lab is used to working with Alexandr Wang.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-leads-superintelligence-lab');
  for (const text of [
    'Scale AI used to supply Google with data.',
    'Alexandr Wang is used to living with Sam Altman.',
  ])
    expect(Object.keys(await readingsIn(text)), text).toEqual([]);
});
