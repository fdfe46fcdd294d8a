import { z } from 'zod';
import type { Slug } from './slug.ts';

export const ENTITY_TYPES = ['organisation', 'person', 'product', 'place', 'event', 'thing'] as const;

/** Who or what claims are about: `content/entities/<slug>.yaml`. */
export const entitySchema = z.strictObject({
  /** The name as the site writes it. */
  name: z.string().min(1),
  type: z.enum(ENTITY_TYPES),
  /** Other names, case-sensitive: they name this entity wherever they stand. */
  names: z.array(z.string().min(1)).default([]),
  /** Names that need one of this entity's other names in the article first ("Scale", "Wang"). */
  shortNames: z.array(z.string().min(1)).default([]),
  /** Descriptions ("the Facebook parent", "the data-labelling start-up"): they count only where no other entity in scope fits. */
  descriptions: z.array(z.string().min(1)).default([]),
  /**
   * Common words that name it wherever they stand, in any case: "data labelling", "superintelligence lab", "trams".
   * For things and subjects without a name of their own; plurals are found.
   */
  terms: z.array(z.string().min(1)).default([]),
  /**
   * Phrases that hold one of its names and mean something else. Capitals count ("Meta Quest"), except where they tell nothing,
   * in headlines and at the beginning of a sentence: there "at scale" bars "at Scale" too.
   */
  notIn: z.array(z.string().min(1)).default([]),
  /** Frequent misspellings, for the search box only. */
  misspellings: z.array(z.string().min(1)).default([]),
  /** The organisation that this is a part, product or office of. */
  partOf: z.string().optional(),
});

export type Entity = z.infer<typeof entitySchema> & { id: Slug };
