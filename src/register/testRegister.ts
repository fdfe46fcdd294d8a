import type { Proposal } from '../model/proposal.ts';
import type { Register } from '../model/register.ts';
import type { Sighting } from '../model/sighting.ts';
import { decide } from './decide.ts';
import type { Judge } from './judge.ts';
import { reconcile } from './reconcile.ts';

/** What tests start from: paragraphs of sentences, and a recognition that sights a claim wherever `sight` says so. */

export const TODAY = '2026-01-02';

/** Proposals of an article: a list of paragraphs, each a list of sentences. */
export function proposalsOf(
  paragraphs: ReadonlyArray<readonly string[]>,
  sight: (text: string, before: string) => Array<Pick<Sighting, 'claim' | 'reading'>> = sightNumbers,
): Proposal[] {
  let before = '';
  return paragraphs.flatMap((sentences, block) =>
    sentences.map((text) => {
      const sightings = sight(text, before).map(
        (sighting): Sighting => ({ ...sighting, words: [0, text.length] }),
      );
      before = text;
      return {
        block,
        start: 0,
        end: text.length,
        line: block + 1,
        text,
        kind: 'claim',
        reasons: [],
        sightings,
        unchecked: false,
        questions: [],
      };
    }),
  );
}

/** Any sentence with a digit states the claim "figure". */
export const sightNumbers = (text: string): Array<Pick<Sighting, 'claim' | 'reading'>> =>
  /\d/.test(text) ? [{ claim: 'figure', reading: 'asserts' }] : [];

/** Verified as soon as anything is sighted. */
export const verified: Judge = (_, sightings) =>
  sightings.length > 0 ? { verdict: 'verified', reason: 'supported' } : null;

/** Ids in the order of the alphabet: `aaaaaaaa`, `aaaaaaab` … */
export function countingMint(from = 0): () => string {
  let count = from;
  return () => {
    const digits = (count++).toString(26).padStart(8, '0');
    return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  };
}

export const rules = { today: TODAY, judge: verified, digest: (claim: string) => `digest of ${claim}` };

/** Reconciles with the rules above. */
export function reconciled(
  proposals: readonly Proposal[],
  register: Register | null = null,
  other: Partial<typeof rules> = {},
  mint: () => string = countingMint(register === null ? 0 : 1000 + register.sentences.length * 100),
) {
  return reconcile({ ...rules, ...other, article: 'an-article', proposals, register, mint });
}

/** A register of these paragraphs, all proposals accepted. */
export function acceptedRegister(paragraphs: ReadonlyArray<readonly string[]>): Register {
  const { register } = reconciled(proposalsOf(paragraphs));
  const accepted = decide(register, { do: 'accept', ids: 'all' }, { ...rules, by: 'The desk' });
  if ('refused' in accepted) throw new Error(accepted.refused);
  return accepted;
}
