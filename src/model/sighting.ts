import { z } from 'zod';
import { slugSchema } from './slug.ts';

/** How a sentence speaks of a claim: states it, denies it, or says the same of another value or name. */
export const READINGS = ['asserts', 'denies', 'differs'] as const;
export const readingSchema = z.enum(READINGS);
export type Reading = z.infer<typeof readingSchema>;

/** A place where a sentence speaks of a claim, as recognition proposes it. */
export const sightingSchema = z.strictObject({
  claim: slugSchema,
  reading: readingSchema,
  /** The words that state it: UTF-16 offsets into the sentence's own text. */
  words: z.tuple([z.number().int().min(0), z.number().int().min(1)]),
  /** The figure as the sentence gives it ("$1.48 billion"). */
  value: z.string().optional(),
  /** How what it says is looser than the record: shown as notes, never as a fault. */
  notes: z.array(z.enum(['rounded', 'early', 'looser', 'undated'])).optional(),
  /** What a forecast on record foresees is told as having happened: that can be judged, the forecast cannot. */
  happened: z.literal(true).optional(),
});
export type Sighting = z.infer<typeof sightingSchema>;
