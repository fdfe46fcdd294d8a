import { z } from 'zod';
import { daySchema } from './day.ts';
import type { Block, Sentence } from './sentence.ts';
import { slugSchema } from './slug.ts';

/** Where a text was found, as far as known; what is left out is not known, and the page says so. */
export const originSchema = z.strictObject({
  publisher: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  credits: z.string().optional(),
  note: z.string().optional(),
});

/** Front matter of `content/articles/<slug>.md`. */
export const articleFrontMatterSchema = z.strictObject({
  headline: z.string().min(1),
  slug: slugSchema,
  /** Earlier slugs: their addresses redirect here. */
  formerSlugs: z.array(slugSchema).default([]),
  inLanguage: z.string().default('en'),
  /** When it was written: a day, a span of days, or left out where unknown. */
  written: z.union([daySchema, z.tuple([daySchema, daySchema])]).optional(),
  author: z.string().optional(),
  origin: originSchema.default({}),
  /** The file name of the original text, as received. */
  original: z.string().optional(),
  /** Sources on which the article is based: no evidence for its own sentences (rule 1). */
  basedOn: z.array(slugSchema).default([]),
  /** Reports that the article names as its own sources, in its words. */
  cites: z.array(z.string()).default([]),
  /** Records on what the article leaves out, shown below it. */
  leavesOut: z.array(slugSchema).default([]),
  /** The author's reply, shown beside the receipts. */
  response: z.string().optional(),
});

export type ArticleFrontMatter = z.infer<typeof articleFrontMatterSchema>;

/** An article read: its words apart from its markup. */
export interface Article {
  slug: string;
  /** Path of the file, for messages. */
  file: string;
  headline: string;
  /** First and last possible day of writing; null where unknown. */
  written: [string, string] | null;
  basedOn: string[];
  /** The text of all blocks, markup removed, white space folded, joined by one line feed. */
  text: string;
  blocks: Block[];
  sentences: Sentence[];
}
