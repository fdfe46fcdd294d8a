import { z } from 'zod';
import { daySchema } from './day.ts';
import type { Slug } from './slug.ts';
import { slugSchema } from './slug.ts';

export const STANCES = ['supports', 'contradicts', 'qualifies', 'context'] as const;
export const stanceSchema = z.enum(STANCES);
export type Stance = z.infer<typeof stanceSchema>;

/** What one source says of one claim, in our own words. */
export const evidenceSchema = z.strictObject({
  source: slugSchema,
  stance: stanceSchema,
  finding: z.string().min(1),
  /** The figure that the source gives, as it gives it ("$14.8 billion"); a `supports` must lie within the claim's range. */
  reports: z.string().optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Which figure a sentence must give to agree. Money in whole units. */
export const acceptedSchema = z.strictObject({
  /** An ISO 4217 code, `percent`, `year`, `age`, `count`, `multiple` or a counted noun (`people`). */
  unit: z.string().min(1),
  low: z.number(),
  high: z.number(),
  /** An early figure, since superseded: agrees, with a note. */
  early: z.tuple([z.number(), z.number()]).optional(),
  /** A running total: another sum may be a part of it, and contradicts nothing. */
  total: z.boolean().optional(),
  /** How far outside, as a share of the nearest bound, is still unclear rather than contradicting. Money 0.1, else 0. */
  slack: z.number().min(0).max(1).optional(),
});
export type Accepted = z.infer<typeof acceptedSchema>;

/** How sentences that state the claim are found. */
export const recognitionSchema = z.discriminatedUnion('by', [
  /** A characterisation: pinned by hand, never recognised. */
  z.strictObject({ by: z.literal('editor') }),
  z.strictObject({
    by: z.literal('fact'),
    /** Who: any of these entities, as the relation's subject. */
    subject: z.array(slugSchema).min(1),
    /** An id in `content/vocabulary/relations.yaml`. */
    relation: slugSchema,
    /** Whom or what: any of these entities, as the relation's object. */
    object: z.array(slugSchema).min(1).optional(),
    /**
     * How far away a subject or object may be named that the sentence itself leaves out. `sentence` reaches back to the sentence
     * before; `paragraph` and `document` suit sums of money ("This $1.48 billion investment is …").
     */
    scope: z.enum(['sentence', 'paragraph', 'document']).default('sentence'),
    /** The figure that a sentence must give. Left out: the relation alone states the claim. */
    quantity: acceptedSchema.optional(),
    /**
     * When it happened: a sentence that dates it outside speaks of another event ("In 2024 Meta invested …"). Beside a year it is the
     * month or day: a sentence that gives another month of that year differs.
     */
    when: z.strictObject({ from: daySchema.optional(), until: daySchema.optional() }).optional(),
    /** It can happen but once between these two: a sentence that dates it outside `when` differs ("joined Microsoft in 2021"). */
    once: z.boolean().optional(),
    /** Nobody else did it or is it: a sentence that names another entity of the ledger as the subject differs ("ChatGPT was made by Google"). */
    exclusive: z.boolean().optional(),
    /** The claim is a denial ("carries no votes"): a sentence states it by saying no, and denies it by saying yes. */
    negative: z.boolean().optional(),
  }),
]);
export type Recognition = z.infer<typeof recognitionSchema>;
export type FactRecognition = Extract<Recognition, { by: 'fact' }>;

/** One checkable statement and its review: `content/claims/<slug>.yaml`. Its verdict is computed, never typed. */
export const claimSchema = z.strictObject({
  statement: z.string().min(1),
  /** The statement in under 75 characters, for ClaimReview and narrow places. */
  short: z.string().min(1).max(74).optional(),
  /** When the evidence was last read. */
  asOf: daySchema,
  /** When the claim is true of, if not always: sighted only in articles written inside (rule 6). */
  holds: z.strictObject({ from: daySchema.optional(), until: daySchema.optional() }).optional(),
  /** What became of a forecast; shown without a verdict. */
  outcome: z.string().optional(),
  /** Where we looked, for a claim for which nothing solid was found. */
  looked: z.string().optional(),
  /** The editor's reasoning, in our own words. */
  rationale: z.string().min(1),
  /** A note shown before the sources wherever the claim is verified. */
  note: z.string().optional(),
  recognition: recognitionSchema,
  evidence: z.array(evidenceSchema).min(1),
});
export type Claim = z.infer<typeof claimSchema> & { id: Slug };
