import { describe, expect, test } from 'vitest';
import { articleOf } from '../../tests/matching/articleOf.ts';
import { mainLedger } from '../../tests/matching/measureMatching.ts';
import { indexLedger } from './indexLedger.ts';
import { matchArticle } from './matchArticle.ts';

const index = indexLedger(await mainLedger());

/** What a text is found to say, as `claim: reading`. A line feed parts paragraphs. */
function sighted(text: string): string[] {
  const article = articleOf(text, { written: ['2025-07-10', '2025-07-10'] });
  return matchArticle(article, index).flatMap(({ sightings }) =>
    sightings.map(({ claim, reading }) => `${claim}: ${reading}`),
  );
}

const said: Record<string, { says: [string, string][]; never: [string, string][] }> = {
  'a price that is put on somebody is what it is worth': {
    says: [
      [
        'Meta backs Scale AI.\nThe money puts a price tag of upwards of $29 billion on the startup.',
        'scale-valuation-29b: asserts',
      ],
      [
        'Meta invested in Scale AI. That put a price of over $29 billion on the firm.',
        'scale-valuation-29b: asserts',
      ],
      ['The price that Meta paid for its share of Scale AI was $1.48 billion.', 'deal-amount: differs'],
      ['Meta bought 49% of Scale AI at a price of $14.3 billion.', 'deal-amount: asserts'],
    ],
    never: [
      ['Meta backs Scale AI.\nThe deal hangs a price tag of $92 billion on the startup.', 'deal-amount'],
      [
        'Meta backs Scale AI.\nThe deal comes with a price tag of $92 billion for the startup.',
        'deal-amount',
      ],
      ['Meta backs Scale AI.\nThe investment implies a price of $92 billion for the company.', 'deal-amount'],
      ['Meta bets on Scale AI at $29 billion.', 'deal-amount'],
      ['Amazon put money into Anthropic at $60 billion.', 'amazon-8-billion-in-anthropic'],
    ],
  },
  'a sum is of what the noun says of which it is told': {
    says: [
      [
        'Nearly 14 billion dollars was the valuation Scale AI fetched in May 2024.',
        'scale-valuation-14-billion-2024: asserts',
      ],
      ['$19 billion was the price Facebook paid for WhatsApp.', 'whatsapp-price-19-billion: asserts'],
      ['The revenue Instagram made in 2021 was $32.4 billion.', 'instagram-revenue-32-4-billion: asserts'],
      [
        'The valuation that Scale AI reached in May 2024 was $13.8 billion.',
        'scale-valuation-14-billion-2024: asserts',
      ],
    ],
    never: [
      [
        'Nearly 14 billion dollars was the valuation Scale AI fetched in 2024.',
        'scale-revenue-2024-870-million',
      ],
      ['The valuation Scale AI got in 2024 was $14 billion.', 'scale-raised-1-billion-2024'],
      ['The profit Instagram made in 2021 was $4 billion.', 'instagram-revenue-32-4-billion'],
    ],
  },
  'what a clause behind a noun leaves out is that noun': {
    says: [
      ['A stake of 51 percent in Scale AI is what Meta got for its money.', 'stake-49-percent: differs'],
      ['A share of 49 percent of Scale AI is what Meta bought.', 'stake-49-percent: asserts'],
      ['A minority stake in Scale AI was all that Meta bought.', 'stake-is-minority: asserts'],
      [
        'The Scale AI deal is the second-largest transaction Meta has ever made.',
        'deal-second-largest-for-meta: asserts',
      ],
      [
        'The stake in Scale AI is the biggest outside AI bet that Meta has placed.',
        'meta-largest-external-ai-investment: asserts',
      ],
      [
        'The 14.3 billion dollars that the Facebook group transferred to Scale AI bought time.',
        'deal-amount: asserts',
      ],
    ],
    never: [
      ['A minority stake in Scale AI was all that Meta bought.', 'deal-is-an-acquisition'],
      [
        'The 14.3 billion dollars that Meta transferred to Scale AI bought more than data.',
        'deal-is-an-acquisition',
      ],
      ['A stake of 51 percent in Labelwise is what Meta got for its money.', 'stake-49-percent'],
      [
        'The Scale AI deal is the second-largest transaction Google has ever made.',
        'deal-second-largest-for-meta',
      ],
    ],
  },
  'a hedge to one side rules out the other': {
    says: [
      ['More than half of Scale AI’s shares are owned by Meta.', 'stake-49-percent: differs'],
      ['Just under half of Scale AI’s shares are owned by Meta.', 'stake-49-percent: asserts'],
    ],
    never: [['More than half of Scale AI’s shares are owned by Meta.', 'stake-49-percent: asserts']],
  },
  'a deal is named by the name before it': {
    says: [
      ['Meta completed the Scale AI deal in March 2025.', 'investment-closed-june-2025: differs'],
      ['In June 2025 Meta finalised the Scale AI transaction.', 'investment-closed-june-2025: asserts'],
      ['It was in June 2025 that Meta’s deal with Scale AI closed.', 'investment-closed-june-2025: asserts'],
    ],
    never: [
      ['Meta completed the Ray-Ban deal in March 2025, before Scale AI.', 'investment-closed-june-2025'],
      ['Google completed the Scale AI project in March 2025.', 'investment-closed-june-2025'],
    ],
  },
  'talks are of those between whom they are': {
    says: [
      [
        'Talks between Meta and Scale AI over an investment of upwards of $10 billion became known in June 2025.',
        'talks-over-10-billion: asserts',
      ],
      ['Meta was in talks in June 2025 to invest $1 billion in Scale AI.', 'talks-over-10-billion: differs'],
    ],
    never: [
      ['Meta in talks over $10 billion investment in Scale AI', 'deal-amount'],
      ['Meta, Bloomberg reported, was negotiating to invest over $10 billion in Scale AI.', 'deal-amount'],
      [
        'Talks between Google and Scale AI over an investment of more than $10 billion failed.',
        'talks-over-10-billion',
      ],
    ],
  },
  'an act takes place when its verb says': {
    says: [
      ['The acquisition of Instagram by Facebook happened in 2012.', 'instagram-bought-2012: asserts'],
      ['Facebook’s purchase of WhatsApp took place in 2014.', 'whatsapp-bought-2014: asserts'],
      ['Facebook’s takeover of WhatsApp occurred in 2012.', 'whatsapp-bought-2014: differs'],
      ['Amazon’s bet on Anthropic adds up to $8 billion.', 'amazon-8-billion-in-anthropic: asserts'],
    ],
    never: [
      ['The launch of Instagram by Facebook’s rivals took place in 2014.', 'instagram-bought-2012'],
      ['Amazon’s bet on Anthropic adds $8 billion to its costs.', 'amazon-8-billion-in-anthropic'],
      ['Amazon will spend $8 billion on chips, some of them for Anthropic.', 'amazon-8-billion-in-anthropic'],
    ],
  },
  'a large number that is paid is money': {
    says: [
      ['Was Instagram a bargain? Facebook got it for a billion.', 'instagram-price-1-billion: asserts'],
      ['Facebook paid 19 billion for WhatsApp.', 'whatsapp-price-19-billion: asserts'],
      ['Instagram was sold to Facebook for a billion.', 'instagram-price-1-billion: asserts'],
    ],
    never: [
      ['Facebook went for a billion users with Instagram.', 'instagram-price-1-billion'],
      ['Facebook bought Instagram for its billion users.', 'instagram-price-1-billion'],
    ],
  },
  'a bargain buys somebody a share': {
    says: [
      ['Meta has agreed to back Scale AI. It buys the Facebook parent 49%.', 'stake-49-percent: asserts'],
      ['Meta put money into Scale AI. The deal gets Meta 49% of the company.', 'stake-49-percent: asserts'],
      ['It took $19 billion for Facebook to get WhatsApp.', 'whatsapp-price-19-billion: asserts'],
      ['Meta has agreed to back Scale AI. The cheque is for $14.3 billion.', 'deal-amount: asserts'],
    ],
    never: [
      ['Meta has agreed to back Scale AI. It buys the data from Scale AI for 49% less.', 'stake-49-percent'],
      ['Meta has agreed to back Scale AI. The stake gives Meta 49% of the votes.', 'stake-49-percent'],
    ],
  },
  'the share of an owner may stand before or beside him': {
    says: [
      [
        'With 49% of the equity, Meta is by far the largest shareholder in Scale AI.',
        'stake-49-percent: asserts',
      ],
      ['Meta (49%) is now a shareholder of Scale AI.', 'stake-49-percent: asserts'],
    ],
    never: [
      ['With 49% of the vote, Meta is the largest shareholder of Scale AI.', 'stake-49-percent'],
      ['With 12% more staff, Meta is now the largest owner of Scale AI.', 'stake-49-percent'],
      ['With 49% of Labelwise, Meta is a shareholder of Scale AI’s rival.', 'stake-49-percent'],
    ],
  },
  'the year of a clause may be told behind it': {
    says: [
      ['The year in which Facebook bought Instagram was 2012.', 'instagram-bought-2012: asserts'],
      ['The year when Facebook took over WhatsApp was 2011.', 'whatsapp-bought-2014: differs'],
      ['What Scale AI got out of Meta was 14.3 billion dollars.', 'deal-amount: asserts'],
      [
        'Meta’s investment in Scale AI ranks second among its deals, after the purchase of WhatsApp.',
        'deal-second-largest-for-meta: asserts',
      ],
    ],
    never: [
      ['The year in which Facebook’s rival bought Instagram was 2012.', 'instagram-bought-2012: differs'],
    ],
  },
  'what somebody has riding on another is put in': {
    says: [
      [
        'Amazon, which has $8 billion riding on Anthropic, sells its models.',
        'amazon-8-billion-in-anthropic: asserts',
      ],
      [
        'Scale AI’s value has doubled to more than $29 billion with the Meta deal.',
        'scale-valuation-29b: asserts',
      ],
    ],
    never: [
      [
        'Google, which has $8 billion riding on Anthropic, sells its models.',
        'amazon-8-billion-in-anthropic',
      ],
    ],
  },
};

describe.each(Object.entries(said))('%s', (_, { says, never }) => {
  test.each(says)('%s says %s', (text, sighting) => {
    expect(sighted(text)).toContain(sighting);
  });

  test.each(never)('%s says nothing of %s', (text, claim) => {
    expect(sighted(text).filter((found) => found.startsWith(claim))).toEqual([]);
  });
});

test.each([
  'Meta pays Scale AI about $90 per hour for an expert annotator.',
  'Meta paid Scale AI $90 an hour.',
  'Meta paid $19 per user for WhatsApp.',
  'Meta bought Scale AI’s shares at $90 a share.',
])('what one of many costs is not what is paid in all: %s', (text) => {
  expect(sighted(text)).not.toContain('deal-amount: differs');
  expect(sighted(text)).not.toContain('whatsapp-price-19-billion: differs');
});

test('by the year, sums are agreed', () => {
  expect(sighted('Meta pays Scale AI $450 million per year for five years.')).toContain(
    'purchase-commitment-450-million: asserts',
  );
});
