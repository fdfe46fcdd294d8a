import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readLedger } from '../ledger/readLedger.ts';
import type { Verdict } from '../model/verdict.ts';
import { weigh } from './weigh.ts';

interface Reviewed {
  verdict: Verdict;
  /** Our records that carry the claim; several where it was a compound. */
  records: string[];
  /** Records whose verdict is another by our stricter rule on publishers, and why. */
  differs?: Record<string, { verdict: Verdict; because: string }>;
}

const { claims: reviewed } = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/dossier/verdicts.json', import.meta.url), 'utf8'),
) as { claims: Record<string, Reviewed> };

const { ledger, issues } = await readLedger(fileURLToPath(new URL('../../', import.meta.url)));

test('the ledger is in order', () => {
  expect(issues).toEqual([]);
});

test('all seventy claims of the first review have records', () => {
  const records = Object.values(reviewed).map((claim) => claim.records);
  expect(records).toHaveLength(70);
  for (const ids of records) {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(ledger?.claims.has(id), id).toBe(true);
  }
});

test.each(Object.entries(reviewed))(
  '%s has the verdict of the first review',
  (_, { verdict, records, differs = {} }) => {
    for (const id of records) {
      const claim = ledger!.claims.get(id)!;
      expect([id, weigh(claim, ledger!.sources).judgement.verdict]).toEqual([
        id,
        differs[id]?.verdict ?? verdict,
      ]);
    }
  },
);

test('a verdict that differs from the first review is another one, and says why', () => {
  for (const { verdict, records, differs = {} } of Object.values(reviewed)) {
    for (const [id, { verdict: ours, because }] of Object.entries(differs)) {
      expect(records).toContain(id);
      expect(ours).not.toBe(verdict);
      expect(because).not.toBe('');
    }
  }
});

test('what is unsourced says where we looked', () => {
  for (const claim of ledger!.claims.values()) {
    if (weigh(claim, ledger!.sources).judgement.verdict === 'unsourced')
      expect(claim.looked, claim.id).toBeTruthy();
  }
});
