import type { Ledger } from '../model/ledger.ts';
import type { Digest } from '../register/carrySightings.ts';
import { claimDigest } from '../register/claimDigest.ts';
import type { Judge } from '../register/judge.ts';
import { judgeIn } from './judgeText.ts';

/** What the register must know of the ledger in order to judge the sentences of an article that is `basedOn` these sources. */
export function registerRules(ledger: Ledger, basedOn: readonly string[]): { judge: Judge; digest: Digest } {
  const digests = new Map<string, string>();
  return {
    judge: judgeIn(ledger, basedOn),
    digest(id) {
      const claim = ledger.claims.get(id);
      if (claim === undefined) return null;
      const digest = digests.get(id) ?? claimDigest(claim);
      digests.set(id, digest);
      return digest;
    },
  };
}
