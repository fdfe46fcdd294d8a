import { z } from 'zod';

/** What a sentence does. Only a `claim` can be checked; a claim within another kind still counts (rule 5). */
export const KINDS = ['claim', 'opinion', 'forecast', 'question', 'heading', 'boilerplate'] as const;
export const kindSchema = z.enum(KINDS);
export type Kind = z.infer<typeof kindSchema>;

/** A run of text that holds sentences. Offsets are UTF-16, into `Article.text`. */
export interface Block {
  type: 'heading' | 'paragraph' | 'item' | 'quote' | 'cell';
  start: number;
  end: number;
  /** Line in the file, from 1. */
  line: number;
  /** Index of the block that this one belongs to: its heading, or the paragraph ending in ":" above a list. */
  under: number | null;
}

/** A sentence: `article.text.slice(start, end)`; never across blocks, no overlap, only white space between. */
export interface Sentence {
  block: number;
  start: number;
  end: number;
  line: number;
}
