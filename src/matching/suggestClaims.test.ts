import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { suggestClaims } from './suggestClaims.ts';

const claim = (id: string, statement: string): Claim => ({
  id,
  statement,
  asOf: '2026',
  rationale: 'r',
  recognition: { by: 'editor' },
  evidence: [],
});
const ledger = {
  claims: new Map(
    [
      claim('trams', 'The city of Northmoor ordered forty trams from Brightwater in 2024.'),
      claim('bridge', 'The harbour bridge of Northmoor was closed for repairs.'),
      claim('score', 'United scored twice in the second half.'),
    ].map((each) => [each.id, each]),
  ),
};

test('the lexically nearest claim comes first', () => {
  expect(suggestClaims('Northmoor has ordered its trams from Brightwater.', ledger)[0]).toBe('trams');
});

test('where only common words are shared, nothing is suggested', () => {
  expect(suggestClaims('It was in the end not for the best.', ledger)).toEqual([]);
});
