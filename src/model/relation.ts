import { z } from 'zod';
import type { Slug } from './slug.ts';

/**
 * A relation between a subject and an object, as `content/vocabulary/relations.yaml` lists it under its id.
 * Words are lemmas where the engine can inflect them ("invest" covers invests, invested, investing); irregular forms are listed.
 * To be settled by the matching room.
 */
export const relationSchema = z.strictObject({
  label: z.string().min(1),
  verbs: z.array(z.string().min(1)).default([]),
  nouns: z.array(z.string().min(1)).default([]),
});
export type Relation = z.infer<typeof relationSchema> & { id: Slug };
