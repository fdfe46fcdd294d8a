import { z } from 'zod';
import { daySchema } from './day.ts';
import { kindSchema } from './sentence.ts';
import { sightingSchema } from './sighting.ts';
import { slugSchema } from './slug.ts';
import { reasonSchema, verdictSchema } from './verdict.ts';

/** Random ids, minted once: 8 characters after the prefix. Never derived from text or position. */
export const sentenceIdSchema = z.string().regex(/^s-[a-z0-9]{8}$/);
export const blockIdSchema = z.string().regex(/^p-[a-z0-9]{8}$/);

/** Who decided, and when. */
const decidedSchema = { by: z.string().min(1), on: daySchema };

/** A sighting with what an editor decided of it. Offsets in `words` are into the line's own `text`. */
export const recordedSightingSchema = sightingSchema.extend({
  /** `engine` proposed it, or an `editor` pinned it. */
  from: z.enum(['engine', 'editor']),
  decision: z.enum(['proposed', 'accepted', 'rejected']),
  decided: z.strictObject(decidedSchema).optional(),
  because: z.string().optional(),
  /** Of a rejected one: the digest of its claim when it was rejected. A claim that has changed is proposed again. */
  claimWas: z.string().optional(),
});
export type RecordedSighting = z.infer<typeof recordedSightingSchema>;

/** One sentence of an article, as last decided. */
export const lineSchema = z.strictObject({
  id: sentenceIdSchema,
  block: blockIdSchema,
  /** The sentence in normal form (rule 8); empty where it holds only characters that nobody sees. */
  text: z.string(),
  kind: kindSchema,
  /** Set where an editor overruled the kind. */
  kindBy: z.literal('editor').optional(),
  /** `new`: never decided. `edited`: decided, then changed; its badge is suspended. `accepted`: as decided. */
  state: z.enum(['new', 'edited', 'accepted']),
  verdict: verdictSchema.nullable(),
  reason: reasonSchema.nullable(),
  sightings: z.array(recordedSightingSchema),
  /** Set where no claim is sighted but the sentence was found checkable: "unsourced, not checked yet". */
  unchecked: z
    .strictObject({
      decision: z.enum(['proposed', 'accepted', 'rejected']),
      decided: z.strictObject(decidedSchema).optional(),
      because: z.string().optional(),
    })
    .optional(),
  /** Text and verdict as last decided, and the day on which that ceased to stand; kept while `edited`. */
  was: z.strictObject({ text: z.string(), verdict: verdictSchema.nullable(), on: daySchema }).optional(),
  /** Ids of sentences that were merged into this one: they live on as anchors. */
  also: z.array(sentenceIdSchema).optional(),
  /** Ids of blocks that were merged into this sentence's block. */
  alsoBlocks: z.array(blockIdSchema).optional(),
});
export type Line = z.infer<typeof lineSchema>;

/** What stands where a sentence was removed. */
export const tombstoneSchema = z.strictObject({
  id: sentenceIdSchema,
  block: blockIdSchema,
  /** Null where it was withheld on request. */
  text: z.string().nullable(),
  verdict: verdictSchema.nullable(),
  removed: daySchema,
  /** The living sentence after which it stood; null at the beginning. */
  after: sentenceIdSchema.nullable(),
  also: z.array(sentenceIdSchema).optional(),
  alsoBlocks: z.array(blockIdSchema).optional(),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** A change of a verdict or of a badged sentence, for `/corrections/`. */
export const changeSchema = z.strictObject({
  on: daySchema,
  id: sentenceIdSchema,
  what: z.enum(['decided', 'edited', 'removed', 'verdict', 'restored', 'withdrawn']),
  from: verdictSchema.nullable().optional(),
  to: verdictSchema.nullable().optional(),
  /** Text before the change, in normal form, where it changed. */
  was: z.string().optional(),
});
export type Change = z.infer<typeof changeSchema>;

/** `content/annotations/<slug>.json`: ids, texts and decisions; a lock file. */
export const REGISTER_FORMAT = 1;
export const registerSchema = z.strictObject({
  format: z.literal(REGISTER_FORMAT),
  article: slugSchema,
  withdrawn: daySchema.optional(),
  sentences: z.array(lineSchema),
  tombstones: z.array(tombstoneSchema),
  changes: z.array(changeSchema),
});
export type Register = z.infer<typeof registerSchema>;
