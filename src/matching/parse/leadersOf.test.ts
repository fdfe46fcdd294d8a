import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('those who lead a firm act for it', async () => {
  for (const text of [
    'Executives at Meta considered buying Simon & Schuster.',
    "Meta's managers discussed buying the publisher Simon & Schuster.",
    'Meta officials considered buying Simon & Schuster.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'meta-discussed-buying-simon-schuster': 'asserts' });
  expect(await readingsIn("Scale AI's management cut 14% of the staff in July 2025.")).toMatchObject({
    'scale-cut-14-percent-of-staff': 'asserts',
  });
});

test('they speak for it, too', async () => {
  for (const text of [
    "Scale AI's leaders insisted the company would remain independent.",
    'Scale AI executives told staff that the company would remain independent.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-remains-independent': 'asserts' });
});

test('one of them, some of them and those who no longer lead it act for themselves', async () => {
  for (const text of [
    'A Google executive invested in Anthropic.',
    'Former Google executives invested in Anthropic.',
    'Several Google executives invested in Anthropic.',
    'Former executives at Google invested in Anthropic.',
    "Executives at Google's rivals invested in Anthropic.",
  ])
    expect(await readingsIn(text), text).toEqual({});
});
