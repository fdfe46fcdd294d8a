import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a participle behind "be" is read for what the vocabulary says of the two', async () => {
  const told: [string, string][] = [
    ['GPT-5 was scheduled for release.', 'gpt5-upcoming'],
    ["WhatsApp is embedded in Meta's strategy.", 'whatsapp-integral'],
    ["Meta's business is built on WhatsApp.", 'whatsapp-integral'],
    ["In 2021, 27% of Meta's revenue was generated from Instagram.", 'instagram-27-percent-of-revenue'],
    ['Meta is wedded to open-source AI.', 'meta-open-source-commitment'],
  ];
  for (const [text, claim] of told)
    expect(await readingsIn(text), text).toMatchObject({ [claim]: 'asserts' });
  for (const text of [
    'GPT-5 was scheduled for a review in parliament.',
    "Google's business is built on WhatsApp.",
    "Meta's offices are built on sand.",
    'Google is wedded to open-source AI.',
    'Is Meta wedded to open-source AI?',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
