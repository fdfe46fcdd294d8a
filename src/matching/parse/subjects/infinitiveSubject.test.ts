import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('who leaves a firm to lead another leads it', async () => {
  for (const text of [
    "Alexandr Wang is leaving Scale AI to lead Meta's superintelligence lab.",
    'Alexandr Wang left Scale AI to run Meta Superintelligence Labs.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-leads-superintelligence-lab': 'asserts' });
  expect(await readingsIn('Mustafa Suleyman left Inflection to lead Microsoft AI.')).toMatchObject({
    'suleyman-heads-microsoft-ai': 'asserts',
  });
});

test('whom somebody leaves to lead a firm leads it', async () => {
  expect(
    await readingsIn("Jason Droege left Alexandr Wang to lead Meta's superintelligence lab."),
  ).toMatchObject({ 'wang-leads-superintelligence-lab': 'asserts' });
});

test('to whom work is given does what it is for', async () => {
  for (const text of [
    'The Pentagon awarded Scale AI a contract to lead Thunderforge.',
    'The Pentagon gave Scale AI a contract to lead Thunderforge.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-leads-thunderforge': 'asserts' });
  expect(await readingsIn('The Pentagon awarded Palantir a contract to lead Thunderforge.')).toEqual({});
});
