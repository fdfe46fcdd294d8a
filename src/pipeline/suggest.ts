import { suggestClaims } from '../matching/suggestClaims.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Proposal } from '../model/proposal.ts';
import { normalForm } from '../text/normalForm.ts';

/**
 * Ids of the claims lexically nearest to a sentence that is checkable and sights nothing, best first; empty for any other. Asked for only
 * where an editor reads the answer: looking for likeness costs as much as recognition itself.
 */
export function suggest(
  { text, kind, sightings }: Pick<Proposal, 'text' | 'kind' | 'sightings'>,
  ledger: Pick<Ledger, 'claims'>,
): string[] {
  return kind === 'claim' && sightings.length === 0 ? suggestClaims(normalForm(text), ledger) : [];
}
