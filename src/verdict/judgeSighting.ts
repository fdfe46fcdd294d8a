import type { Claim } from '../model/claim.ts';
import type { Sighting } from '../model/sighting.ts';
import type { Source } from '../model/source.ts';
import type { Judgement } from '../model/verdict.ts';
import { weigh } from './weigh.ts';

/**
 * Rule 2, of one sighting. `asserts`: the claim's verdict. `denies`: the same with for and against exchanged.
 * `differs`: disputed if anything solid supports the claim, else null. Null, too, where the claim is a forecast whose outcome
 * is on record, and is spoken of as one: what happened since is shown without a verdict (rule 5).
 */
export function judgeSighting(
  { reading, happened }: Pick<Sighting, 'reading' | 'happened'>,
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  basedOn: readonly string[] = [],
): Judgement | null {
  if (claim.outcome !== undefined && happened !== true) return null;
  if (reading !== 'differs')
    return weigh(claim, sources, { basedOn, denied: reading === 'denies' }).judgement;
  const { deciding } = weigh(claim, sources, { basedOn });
  const supported = deciding.some(({ stance }) => stance === 'supports');
  return supported ? { verdict: 'disputed', reason: 'contradicted' } : null;
}
