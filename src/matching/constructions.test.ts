import { describe, expect, test } from 'vitest';
import { articleOf } from '../../tests/matching/articleOf.ts';
import { mainLedger } from '../../tests/matching/measureMatching.ts';
import { indexLedger } from './indexLedger.ts';
import { matchArticle } from './matchArticle.ts';

const index = indexLedger(await mainLedger());

/** What a sentence by itself is found to say, as `claim: reading`. */
function sighted(text: string): string[] {
  const [match] = matchArticle(articleOf(text), index);
  return (match?.sightings ?? []).map(({ claim, reading }) => `${claim}: ${reading}`);
}

/** Sentences that state a claim, and look-alikes that must not be linked to it. */
const constructions: Record<
  string,
  { claim: string; states: string[]; never: string[]; differs?: string[] }
> = {
  'a multiple that is the verb': {
    claim: 'scale-arr-tripled-2023',
    states: [
      'ARR tripled at Scale AI in 2023, according to the company.',
      'Scale AI managed to triple its ARR in 2023.',
      'In 2023 Scale AI trebled its recurring revenue.',
      'Annual recurring revenue at Scale AI rose threefold in 2023.',
    ],
    differs: [
      'Scale AI’s annual recurring revenue doubled in 2023.',
      'In 2023 Scale AI quadrupled its annual recurring revenue.',
    ],
    never: [
      'Scale AI plans to triple its ARR in 2023.',
      'Surge AI tripled its ARR in 2023.',
      'Scale AI tripled its losses in 2023.',
      'Scale AI may triple its annual recurring revenue.',
    ],
  },
  'an agreement read from either side': {
    claim: 'scale-dod-500-million-2026',
    states: [
      'The agreement between Scale AI and the Pentagon is worth $500 million.',
      'The limit of the agreement between Scale AI and the Pentagon now stands at $500 million.',
      'In 2026 the Pentagon raised its agreement with Scale AI from $100 million to $500 million.',
      'The Pentagon lifted the ceiling of its agreement with Scale AI to $500 million in 2026.',
    ],
    never: [
      'The agreement between Palantir and the Pentagon is worth $500 million.',
      'The Pentagon proposed an agreement with Scale AI worth $500 million.',
    ],
  },
  'a contract from somebody': {
    claim: 'scale-dod-99-million-2025',
    states: [
      'Scale AI picked up a $99 million contract from the Pentagon in August 2025.',
      'The contract that Scale AI won from the Pentagon in August 2025 is worth $99 million.',
    ],
    differs: ['The Pentagon contract that Scale AI won in August 2025 is worth $9.9 million.'],
    never: [
      'Scale AI picked up a $99 million contract from the city of Oslo in August 2025.',
      'The Pentagon gave up its $99 million contract with Scale AI.',
    ],
  },
  'what a verb does to another': {
    claim: 'scale-founded-2016',
    states: ['Scale AI started in 2016.', 'Scale AI opened its doors in 2016.'],
    never: [
      'Scale AI opened its London office in 2016.',
      'Scale AI launched a platform in 2016.',
      'Scale AI started a magazine in 2016.',
    ],
  },
  'what somebody is seen or helped to do': {
    claim: 'stake-49-percent',
    states: [
      'The deal saw Meta take 49% of Scale AI.',
      'The transaction sees Facebook’s parent buy 49% of Scale AI.',
    ],
    never: [
      'The deal would see Meta take 49% of Scale AI.',
      'Regulators may yet see Meta take 49% of Scale AI.',
      'The deal saw Scale AI take 49% of Meta.',
    ],
  },
  'a preposition’s phrase that ends before the subject': {
    claim: 'scale-revenue-2024-870-million',
    states: [
      'By the end of the year Scale AI had booked $870 million in revenue for 2024.',
      'In the year before the deal Scale AI took in $870 million, in 2024.',
    ],
    never: ['By the end of the year Surge AI had booked $870 million in revenue for 2024.'],
  },
  'a forecast of what would be, by those whom it is about': {
    claim: 'scale-expected-profit-2024',
    states: [
      'Wang promised that Scale AI would turn a profit by the end of 2024.',
      'Scale AI told investors that it would break even by the end of 2024.',
      'By the end of 2024, Alexandr Wang predicted, Scale AI would be making a profit.',
    ],
    never: [
      'Analysts predicted that Scale AI would turn a profit by the end of 2024.',
      'Surge AI predicted that it would be profitable by the end of 2024.',
      'Wang might have promised that Scale AI would turn a profit by the end of 2024.',
    ],
  },
  'a date before its verb': {
    claim: 'scale-cut-14-percent-of-staff',
    states: [
      'Layoffs at Scale AI in July 2025 hit 14% of the workforce.',
      'A reduction of 14% in Scale AI’s headcount followed in July 2025.',
      'Scale AI made 14% of its employees redundant in July 2025.',
    ],
    never: ['Layoffs at Surge AI in July 2025 hit 14% of the workforce.'],
  },
  'the verb after a clause that describes its subject': {
    claim: 'stake-49-percent',
    states: [
      'The stake Meta bought in Scale AI in June 2025 amounts to 49%.',
      'The stake that Meta holds in Scale AI is 49%.',
    ],
    never: ['The fund that backed Scale AI in 2016 holds 49% of Meta.'],
  },
};

describe.each(Object.entries(constructions))('%s', (_, { claim, states, never, differs = [] }) => {
  test.each(states)('states the claim: %s', (text) => {
    expect(sighted(text)).toContain(`${claim}: asserts`);
  });
  test.each(differs)('differs from it: %s', (text) => {
    expect(sighted(text)).toContain(`${claim}: differs`);
  });
  test.each(never)('is no sighting: %s', (text) => {
    expect(sighted(text).filter((each) => each.startsWith(`${claim}:`))).toEqual([]);
  });
});
