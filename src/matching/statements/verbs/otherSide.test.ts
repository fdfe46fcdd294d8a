import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what dealings with somebody cost is paid for them', async () => {
  for (const text of [
    'The entry at Scale AI cost Meta $14.3 billion.',
    'The stake in Scale AI that Meta took cost it $14.3 billion.',
    'The 49 per cent of Scale AI that Meta bought cost it $14.3 billion.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'deal-amount': 'asserts' });
  for (const text of [
    'Microsoft’s ties with OpenAI go back to 2019 and have cost it upwards of $13 billion.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'microsoft-13-billion-in-openai': 'asserts' });
  for (const text of ['WhatsApp’s purchase set Facebook back $19 billion.'])
    expect(await readingsIn(text), text).toMatchObject({ 'whatsapp-price-19-billion': 'asserts' });
});

test('what a quarrel or a rival costs is not', async () => {
  for (const text of [
    'The lawsuit against Scale AI cost Meta $14.3 billion.',
    'Google’s stake in Scale AI cost a rival $14.3 billion.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
