import { z } from 'zod';
import { daySchema } from './day.ts';
import type { Slug } from './slug.ts';

export const SOURCE_KINDS = ['primary', 'news', 'reference', 'secondary blog'] as const;

/** A document cited as evidence (schema.org CreativeWork): `content/sources/<slug>.yaml`. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  /** Where the title comes from when the page itself did not show it. */
  titleFrom: z.enum(['page', 'address', 'description']).default('page'),
  /** Whose text it is. */
  publisher: z.string().min(1),
  /** How we know the publisher; `inferred` and `unknown` count as a secondary blog (rule 1). */
  publisherIs: z.enum(['stated', 'inferred', 'unknown']).default('stated'),
  author: z.string().optional(),
  published: daySchema.optional(),
  /** How the date is known when the page read does not show it. */
  publishedNote: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }),
  /** Where the text was read, if not at its publisher: the name of the site that carries the copy. */
  readAt: z.string().optional(),
  /** Set where the document itself was not seen: the address of the page that cites it. */
  citedBy: z.url({ protocol: /^https?$/ }).optional(),
  kind: z.enum(SOURCE_KINDS),
  inLanguage: z.string().default('en'),
  alsoSeen: z.array(z.url({ protocol: /^https?$/ })).default([]),
  note: z.string().optional(),
});

export type Source = z.infer<typeof sourceSchema> & { id: Slug };

/** Whether a source can decide a verdict: its publisher is known and it is no secondary blog (rule 1). */
export function isSolid(source: Pick<Source, 'kind' | 'publisherIs'>): boolean {
  return source.kind !== 'secondary blog' && source.publisherIs === 'stated';
}
