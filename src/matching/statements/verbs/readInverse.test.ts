import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what cannot be done with something is said of it, whoever may want to', async () => {
  for (const text of [
    'LLaMA could not be used commercially.',
    'Companies could not use LLaMA in products.',
    'Businesses may not use LLaMA for commercial purposes.',
  ])
    expect(await readingsIn(text), text).toEqual({ 'first-llama-non-commercial': 'asserts' });
  expect(await readingsIn('LLaMA can be used commercially.')).toEqual({
    'first-llama-non-commercial': 'denies',
  });
  for (const text of ['Llama 2 can be used commercially.', 'WhatsApp could not be used commercially.'])
    expect(await readingsIn(text), text).toEqual({});
});

test('how many it takes to fall under a limit stands with whoever does', async () => {
  for (const [text, reading] of [
    ['Companies with more than 700 million users need a separate licence for Llama 2.', 'asserts'],
    ['Any firm with over 700 million users has to apply for a licence to use Llama 2.', 'asserts'],
    ['Companies with more than 70 million users need a separate licence for Llama 2.', 'differs'],
  ] as const)
    expect(await readingsIn(text), text).toEqual({ 'llama2-700-million-threshold': reading });
  for (const text of [
    'Companies with more than 700 million users need a separate licence for Mistral’s models.',
    'Companies with 700 million users buy data from Scale AI.',
    'Apps with 700 million users use Llama 2.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('llama2-700-million-threshold');
});

test('what somebody can count on is promised', async () => {
  expect(
    await readingsIn('Scale AI can count on orders of at least $450 million a year from Meta.'),
  ).toHaveProperty('purchase-commitment-450-million', 'asserts');
  expect(await readingsIn('Scale AI can count on $450 million of sales to Toyota.')).toEqual({});
});

test('who has been somewhere since a date joined it then', async () => {
  for (const text of [
    'Mustafa Suleyman has served at Microsoft since March 2024.',
    'Mustafa Suleyman has worked for Microsoft since March 2024.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'suleyman-joined-microsoft-2024': 'asserts' });
  for (const text of [
    'Mustafa Suleyman has been at odds with Microsoft since March 2024.',
    'Mustafa Suleyman has been on holiday from Microsoft since March 2024.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('suleyman-joined-microsoft-2024');
});

test('what those named are some of is no part of anything', async () => {
  expect(
    await readingsIn(
      "Meta's superintelligence lab is also using data from Surge AI and Mercor, two of Scale AI's competitors.",
    ),
  ).toMatchObject({ 'meta-lab-uses-surge-and-mercor': 'asserts' });
});

test('who stands behind "by" leads what is led, and nobody else named', async () => {
  expect(
    await readingsIn('Since Alexandr Wang joined Meta, Scale AI has been led by Jason Droege.'),
  ).not.toHaveProperty('wang-scale-ceo-until-june-2025');
  expect(await readingsIn('Scale AI is led by Alexandr Wang.')).toMatchObject({
    'wang-scale-ceo-until-june-2025': 'asserts',
  });
});
