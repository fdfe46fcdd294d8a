import { z } from 'zod';

/** What the evidence says of a claim or a sentence; worst first, the order in which a sentence takes the worst of its parts. */
export const VERDICTS = ['disputed', 'unsourced', 'verified'] as const;
export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;

/**
 * Why the verdict is what it is.
 * verified: `supported`, or `noted` where something qualifies it.
 * disputed: `contradicted` (no solid source supports it) or `contested` (solid sources on both sides).
 * unsourced: `searched` (a record exists and says where we looked) or `unchecked` (no record yet).
 */
export const REASONS = ['contradicted', 'contested', 'unchecked', 'searched', 'noted', 'supported'] as const;
export const reasonSchema = z.enum(REASONS);
export type Reason = z.infer<typeof reasonSchema>;

/** A verdict with its reason; `worst` orders them. */
export interface Judgement {
  verdict: Verdict;
  reason: Reason;
}

/**
 * Negative if `a` is worse than `b`, positive if better, 0 if the same: verdicts first, then reasons, as listed above; what has no
 * judgement comes last.
 */
export function compareJudgements(a: Judgement | null, b: Judgement | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason)
  );
}
