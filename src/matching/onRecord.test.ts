import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import { findQuantities } from '../text/quantities.ts';
import { indexLedger } from './indexLedger.ts';
import { mayBeOnRecord } from './onRecord.ts';

const claim: Claim = {
  id: 'tram-order',
  statement: 'The city ordered trams for €40 million.',
  asOf: '2026',
  rationale: 'r',
  recognition: {
    by: 'fact',
    subject: ['city'],
    relation: 'order',
    object: ['works'],
    scope: 'sentence',
    quantity: { unit: 'EUR', low: 40e6, high: 40e6 },
  },
  evidence: [],
};
const index = indexLedger({
  claims: new Map([[claim.id, claim]]),
  sources: new Map(),
  entities: new Map(),
  relations: new Map(),
  settings: {
    name: 'n',
    url: 'https://n.example',
    base: '/',
    desk: 'd',
    contact: 'c@n.example',
    noindexArticles: false,
  },
} satisfies Ledger);

test.each<[string, string[], string, boolean]>([
  ['both parties and a figure of the unit', ['works', 'city'], 'got €4 million', true],
  ['one party and the figure of the record', ['city'], 'some €40m', true],
  ['both parties and a figure of another unit', ['city', 'works'], 'on 7 May 2025', false],
  ['one party and another figure', ['city'], 'for €41 million', false],
  ['nobody of the record', ['harbour'], 'for €40 million', false],
])('%s', (_name, entities, text, expected) => {
  expect(mayBeOnRecord(entities, findQuantities(text), index)).toBe(expected);
});
