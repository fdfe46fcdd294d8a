import { indexLedger } from '../../src/matching/indexLedger.ts';
import type { Claim } from '../../src/model/claim.ts';

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

/** A ledger of one record: the city ordered from the works for €40 million. */
export const tramOrder = indexLedger({
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
});
