import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  [
    'Meta lost 4.3 percent of its AI researchers in 2024. At Google it was 5.4 percent.',
    'google-talent-loss-5-4-percent',
  ],
  [
    'Google lost 5.4 percent of its AI experts in 2024. Meta’s rate was 4.3 percent.',
    'talent-loss-4-3-percent',
  ],
  [
    'Meta’s investment valued Scale AI at $29 billion. A year earlier the figure had been just under $14 billion.',
    'scale-valuation-14-billion-2024',
  ],
  [
    'Scale AI was valued at $13.8 billion in May 2024. After Meta’s investment the figure was more than $29 billion.',
    'scale-valuation-29b',
  ],
  [
    'Meta committed to spend at least $450 million a year on Scale AI’s services. The arrangement runs for five years.',
    'purchase-commitment-five-years',
  ],
  [
    'Facebook bought Instagram for $1 billion in 2012. Two years later, for WhatsApp, it was $19 billion.',
    'whatsapp-price-19-billion',
  ],
  ['Scale AI cut 14 percent of its staff in July 2025. That meant 200 people.', 'scale-cut-200-jobs'],
  [
    'Scale AI took in $870 million in 2024. Its target for 2025 is $2 billion.',
    'scale-revenue-forecast-2-billion',
  ],
])('a figure that takes up what was measured before is of that: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'asserts' });
});

test.each([
  [
    'Meta lost 4.3 percent of its AI researchers in 2024. At Apple it was 5.4 percent.',
    'google-talent-loss-5-4-percent',
  ],
  [
    'Scale AI was valued at $13.8 billion in May 2024. At Surge the figure was more than $29 billion.',
    'scale-valuation-29b',
  ],
  [
    'Scale AI was valued at $13.8 billion in May 2024. After Surge AI’s round the figure was more than $29 billion.',
    'scale-valuation-29b',
  ],
  [
    'Meta committed to spend at least $450 million a year on Scale AI’s services. The lease on its office runs for five years.',
    'purchase-commitment-five-years',
  ],
  [
    'Scale AI took in $870 million in 2024. Its target for 2025 is not $2 billion.',
    'scale-revenue-forecast-2-billion',
  ],
])('and not where it is of somebody or something else: %s', async (text, claim) => {
  expect(await readingsIn(text)).not.toHaveProperty(claim);
});

test.each([
  ['Meta has taken a stake in Scale AI. The bill came to $14.3 billion.', 'deal-amount'],
  ['Facebook bought Instagram in 2012. The cost was $1 billion.', 'instagram-price-1-billion'],
  [
    'Microsoft hired Mustafa Suleyman in March 2024. The bill came to $650 million.',
    'microsoft-650-million-for-suleyman',
  ],
])('what it cost is told of the deal before, with a record of it or without: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'asserts' });
});
