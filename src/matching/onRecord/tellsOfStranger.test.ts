import { expect, test } from 'vitest';
import { articleOf } from '../../../tests/matching/articleOf.ts';
import { mainLedger } from '../../../tests/matching/measureMatching.ts';
import { indexLedger } from '../indexLedger.ts';
import { type Parsed, readArticle } from '../matchArticle.ts';
import { tellsOfStranger } from './tellsOfStranger.ts';

const index = indexLedger(await mainLedger());

/** Of the second of two sentences of one article. */
function ofStranger(text: string): boolean {
  const before = 'Meta, Scale AI, Google and Alexandr Wang were all there.';
  const { parsed, mentions } = readArticle(articleOf(`${before}\n${text}`), index);
  return tellsOfStranger((parsed[1] as Parsed).sentence, mentions[1] ?? [], index);
}

test.each([
  'Databricks was worth $62 billion that winter.',
  'In the same year, Snowflake cut 700 of its staff.',
  'In May 2024 Klarna shipped 300 of its people to Lisbon.',
  'Anduril, a maker of drones, sells to the same customer.',
  'The Danish shipper Maersk has put $2 billion into it.',
  'Ilya Sutskever, who once worked with him, runs a lab of his own.',
  "Palantir's contract is worth twice as much.",
  'In May, Volkswagen itself left the company.',
  'At Volkswagen, a tenth of the staff hold PhDs.',
  'GPT-3 had 175 billion parameters.',
])('somebody unknown does it: %s', (text) => {
  expect(ofStranger(text)).toBe(true);
});

test.each([
  ['stands in an apposition', 'Alexandr Wang, once of Quora, runs it now.'],
  ['is the work of somebody known', 'Wang, who wrote code for Quora, dropped out.'],
  ['comes behind', 'It was started in 2016 by two friends from Quora.'],
  ['is a place', 'In Davos the company spoke of $870 million.'],
  ['only says which', 'The Bavarian laboratory was merged in April 2023.'],
  ['stands beside somebody known', 'Accel and Meta put a billion into it.'],
  ['owns somebody known', "Musk's xAI is stepping back as well."],
  ['only says it', 'Volkswagen said that the company had cut 14% of its staff.'],
  ['is where somebody known sits', 'Mountain View had meant to pay $200 million.'],
  ['is no name', 'Nope, they paid 49%.'],
  ['comes before a colon', 'Quora users ask: is it worth $29 billion?'],
])('somebody unknown %s', (_name, text) => {
  expect(ofStranger(text)).toBe(false);
});
